from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import SharedResourceType

with Giosg.from_env() as giosg:
    shares = giosg.outgoing_shares.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        SharedResourceType.ROOMS,
        receiver_organization_id=UUID("3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35"),
    )
    for share in shares:
        print(share.room_id, share.share_name)
