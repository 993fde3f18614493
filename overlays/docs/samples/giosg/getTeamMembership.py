from giosg_client import Giosg

with Giosg.from_env() as giosg:
    membership = giosg.team_memberships.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
    )
    print(membership.user_id, membership.is_admin)
