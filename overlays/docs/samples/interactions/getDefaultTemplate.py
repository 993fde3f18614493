from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    template = designer.templates.default()
    print(template.name, template.json_version)
