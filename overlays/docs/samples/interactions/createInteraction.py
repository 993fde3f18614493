from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.models import InteractionCreate

with InteractionDesigner.from_env() as designer:
    template = designer.templates.default().to_dict()
    own = {"name": "My new interaction", "workspaceUid": 1, "themeId": 1}
    interaction = designer.interactions.create(
        InteractionCreate.from_dict(template | own)
    )
    print(interaction.interaction_uuid)
