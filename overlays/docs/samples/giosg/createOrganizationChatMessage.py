from giosg_client import Giosg
from giosg_client.models import ChatMessageWrite

with Giosg.from_env() as giosg:
    message = giosg.chat_messages.send_as_organization_user(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
        ChatMessageWrite(message="Is there anything else?"),
    )
    print(message.id, message.created_at)
