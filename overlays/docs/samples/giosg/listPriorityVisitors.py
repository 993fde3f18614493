from giosg_client import Giosg

with Giosg.from_env() as giosg:
    visitors = giosg.visitors.iter_priority(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
    )
    for visitor in visitors:
        print(visitor.id, visitor.latest_page_title, visitor.implicit_priority)
