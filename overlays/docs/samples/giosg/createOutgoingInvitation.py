from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import (
    InvitedRoomWrite,
    OutgoingInvitationWrite,
    PartnerVisibility,
)

with Giosg.from_env() as giosg:
    invitation = giosg.outgoing_invitations.create(
        OutgoingInvitationWrite(
            email="hello@newcomer.example.com",
            message="Shall we serve our customers together?",
            partner_visibility=PartnerVisibility.ORGANIZATION,
            room_shares=[
                InvitedRoomWrite(
                    room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
                    share_name="Demo web shop",
                )
            ],
        )
    )
    print(invitation.id, invitation.status)
