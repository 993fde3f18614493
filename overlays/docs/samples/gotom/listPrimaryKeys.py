from gotom_client import GoTom
from gotom_client.models import PrimaryKeyEntity

with GoTom.from_env() as gotom:
    # Asks for one page after the other.
    for key in gotom.primary_keys.iter(PrimaryKeyEntity.TARIF):
        print(key.id, key.name)
