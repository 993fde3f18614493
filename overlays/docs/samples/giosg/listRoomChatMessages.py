from giosg_client import Giosg

with Giosg.from_env() as giosg:
    # The newest first; a conversation is read the other way round.
    messages = giosg.chat_messages.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
    )
    for message in reversed(list(messages)):
        print(message.created_at, message.sender_type, message.message or message.type_)
