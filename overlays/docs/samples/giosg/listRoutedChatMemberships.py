from giosg_client import Giosg

with Giosg.from_env() as giosg:
    page = giosg.routed_chats.memberships(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
    )
    for membership in page.results:
        print(membership.member_type, membership.member_id)
