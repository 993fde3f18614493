from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.models import InteractionOrdering

with InteractionDesigner.from_env() as designer:
    for interaction in designer.interactions.list_v2(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        collection_id=1,
        ordering=InteractionOrdering.UPDATED_AT_DESCENDING,
    ):
        print(interaction.id, interaction.name, interaction.published_at)
