from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    for collection in designer.collections.list():
        print(collection.id, collection.name, collection.data_retention_days)
