from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.errors import VersionConflictError

with InteractionDesigner.from_env() as designer:
    interaction = designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
    try:
        unpublished = designer.interactions.unpublish(
            "e0976394-0781-4795-b052-bc8f66f149f8", only_if_unchanged=interaction
        )
        print(unpublished.name, unpublished.is_published)
    except VersionConflictError:
        print("changed meanwhile")
