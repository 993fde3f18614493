from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    interaction = designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
    print(interaction.name)
    again = designer.interactions.get(
        "e0976394-0781-4795-b052-bc8f66f149f8", unless_tag=interaction.tag
    )
    print("unchanged" if again is None else "changed")
