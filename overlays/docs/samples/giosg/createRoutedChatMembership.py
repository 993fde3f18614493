from giosg_client import Giosg
from giosg_client.models import ChatComposingStatus, ChatParticipationWrite

with Giosg.from_env() as giosg:
    membership = giosg.routed_chats.join(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
        ChatParticipationWrite(
            is_participating=True, composing_status=ChatComposingStatus.IDLE
        ),
    )
    print(membership.is_participating)
