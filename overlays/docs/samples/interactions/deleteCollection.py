from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    left = designer.interactions.list(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", workspace_uid=2
    )
    if left:
        print("not empty:", [interaction.name for interaction in left])
    else:
        designer.collections.delete(2)
        print("deleted")
