from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    designer.form_data.delete("7f9e9580-095b-42c7-838c-c04e667b26f7", "5001")
    print("deleted")
