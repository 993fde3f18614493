from giosg_client import Giosg
from giosg_client.models import TeamMembershipPatch

with Giosg.from_env() as giosg:
    membership = giosg.team_memberships.update(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
        TeamMembershipPatch(is_admin=True),
    )
    print(membership.is_admin)
