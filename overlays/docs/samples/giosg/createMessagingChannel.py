from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import MessagingChannelWrite

body = MessagingChannelWrite(
    name="Support mailbox",
    messaging_channel="email",
    room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
    reply_webhook_url="https://mail.example.com/giosg/replies",
)
with Giosg.from_env() as giosg:
    channel = giosg.unified_messaging.register(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", body
    )
    print(channel.to_dict())
