from giosg_client import Giosg
from giosg_client.models import SharedResourceType

with Giosg.from_env() as giosg:
    shares = giosg.incoming_shares.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        SharedResourceType.TEAMS,
    )
    for share in shares:
        print(share.team_id, share.sharer_organization_id)
