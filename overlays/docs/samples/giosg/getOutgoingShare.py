from giosg_client import Giosg
from giosg_client.models import SharedResourceType

with Giosg.from_env() as giosg:
    share = giosg.outgoing_shares.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        SharedResourceType.ROOMS,
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
    )
    print(share.receiver_organization_id, share.share_name)
