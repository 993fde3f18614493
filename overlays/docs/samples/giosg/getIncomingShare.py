from giosg_client import Giosg
from giosg_client.models import SharedResourceType

with Giosg.from_env() as giosg:
    share = giosg.incoming_shares.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        SharedResourceType.TEAMS,
        "8e1d7f42-3a6b-4c95-b0e8-7f2d9c4a1b53",
    )
    print(share.sharer_organization_id, share.created_at)
