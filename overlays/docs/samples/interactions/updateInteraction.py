from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.models import InteractionUpdate

with InteractionDesigner.from_env() as designer:
    interaction = designer.interactions.update(
        "e0976394-0781-4795-b052-bc8f66f149f8",
        InteractionUpdate(name="Summer newsletter"),
    )
    print(interaction.name, interaction.tag)
