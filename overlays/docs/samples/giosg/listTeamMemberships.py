from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for membership in giosg.team_memberships.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
    ):
        print(membership.user_id, membership.is_admin)
