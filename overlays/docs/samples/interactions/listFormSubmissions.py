from uuid import UUID

from giosg_interactions_client import InteractionDesigner

with InteractionDesigner.from_env() as designer:
    for row in designer.form_data.list(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        interaction_uuid=UUID("e0976394-0781-4795-b052-bc8f66f149f8"),
        from_="2021-03-16T00:00:00.000Z",
    ):
        print(row.id, row.formdata.to_dict().get("email"))
