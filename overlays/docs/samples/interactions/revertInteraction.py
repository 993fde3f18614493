from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    interaction = designer.interactions.revert("e0976394-0781-4795-b052-bc8f66f149f8")
    print(interaction.name, interaction.tag)
