from giosg_client import Giosg
from giosg_client.models import ChatComposingStatus, ChatMembershipWrite

with Giosg.from_env() as giosg:
    membership = giosg.chat_memberships.join(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
        ChatMembershipWrite(
            member_id="b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
            is_participating=True,
            composing_status=ChatComposingStatus.IDLE,
        ),
    )
    print(membership.member_name, membership.created_at)
