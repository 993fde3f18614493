from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    collection = designer.collections.get(2)
    print(collection.name, collection.shared_with_partner_organization_uid)
