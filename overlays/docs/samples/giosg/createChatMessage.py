from giosg_client import Giosg
from giosg_client.models import (
    ChatActionType,
    ChatActionWrite,
    ChatAttachmentWrite,
    ChatMessageWrite,
)

with Giosg.from_env() as giosg:
    # The value of the button that the visitor chooses comes back as `response_value`.
    buttons = [
        ChatActionWrite(text="Yes", type_=ChatActionType.BUTTON, value="yes"),
        ChatActionWrite(text="No, thanks", type_=ChatActionType.BUTTON, value="no"),
    ]
    message = giosg.chat_messages.send(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
        ChatMessageWrite(
            message="Is there anything else?",
            attachments=[ChatAttachmentWrite(actions=buttons)],
        ),
    )
    print(message.id, message.created_at)
