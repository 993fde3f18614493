from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import ChatInvitationWrite

with Giosg.from_env() as giosg:
    team_id = UUID("2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10")
    giosg.chat_invitations.create(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
        ChatInvitationWrite(invited_team_id=team_id),
    )
    print("asked")
