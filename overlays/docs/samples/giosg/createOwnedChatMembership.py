from giosg_client import Giosg
from giosg_client.models import ChatComposingStatus, ChatMembershipWrite

with Giosg.from_env() as giosg:
    membership = giosg.chat_memberships.join_owned(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
        ChatMembershipWrite(
            member_id="9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
            is_participating=True,
            composing_status=ChatComposingStatus.IDLE,
        ),
    )
    print(membership.member_id, membership.is_participating)
