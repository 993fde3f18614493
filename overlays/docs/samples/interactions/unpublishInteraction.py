from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    interaction = designer.interactions.get("e0976394-0781-4795-b052-bc8f66f149f8")
    assert interaction is not None  # None is for requests with a tag
    unpublished = designer.interactions.unpublish(
        "e0976394-0781-4795-b052-bc8f66f149f8", tag=interaction.tag
    )
    print("changed meanwhile" if unpublished is None else "unpublished")
