from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import OutgoingShareWrite, SharedResourceType

with Giosg.from_env() as giosg:
    share = giosg.outgoing_shares.create(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        SharedResourceType.TEAMS,
        OutgoingShareWrite(
            receiver_organization_id=UUID("3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35"),
            team_id=UUID("2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"),
            share_name="Demo support",
        ),
    )
    print(share.team_id, share.receiver_organization_id)
