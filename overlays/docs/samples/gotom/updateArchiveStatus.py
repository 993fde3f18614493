from gotom_client import GoTom
from gotom_client.models import ArchiveStatusUpdate

with GoTom.from_env() as gotom:
    gotom.campaigns.set_archived("12345", ArchiveStatusUpdate(set_is_archived=True))
    print("archived")
