from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    interaction = designer.interactions.create_from_template(
        designer.templates.default(),
        name="My new interaction",
        workspace_uid=1,
        theme_id=1,
    )
    print(interaction.interaction_uuid)
