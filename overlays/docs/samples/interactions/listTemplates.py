from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    for template in designer.templates.list():
        print(template.interaction_uuid, template.name)
