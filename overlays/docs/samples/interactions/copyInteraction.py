from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.models import InteractionCopy

with InteractionDesigner.from_env() as designer:
    copied = designer.interactions.copy(
        "e0976394-0781-4795-b052-bc8f66f149f8",
        InteractionCopy(name="Spring newsletter copy", force_unique_name=True),
    )
    print(copied.interaction_uuid, copied.name)
