from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    for item in designer.interactions.publish_log(
        "e0976394-0781-4795-b052-bc8f66f149f8"
    ):
        print(item.published_date, item.published_name)
