from giosg_client import Giosg
from giosg_client.models import ChatMembershipPatch

with Giosg.from_env() as giosg:
    # The user leaves the chat.
    membership = giosg.chat_memberships.update(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
        ChatMembershipPatch(is_participating=False),
    )
    print(membership.is_participating)
