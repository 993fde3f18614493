from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    for interaction in designer.interactions.list(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", workspace_uid=1
    ):
        print(interaction.interaction_uuid, interaction.name, interaction.is_published)
