from giosg_visitor_client import GiosgVisitor

with GiosgVisitor.from_env() as visitor:
    for user in visitor.rooms.iter_online_users(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
    ):
        print(user.public_name)
