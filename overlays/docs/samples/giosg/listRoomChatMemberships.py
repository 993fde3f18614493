from giosg_client import Giosg

with Giosg.from_env() as giosg:
    memberships = giosg.chat_memberships.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
    )
    for membership in memberships:
        print(membership.member_type, membership.member_name, membership.is_present)
