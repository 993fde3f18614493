from uuid import UUID

from giosg_client import Giosg

with Giosg.from_env() as giosg:
    chat = giosg.chats.start(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        "3b90ef7c93484af4965a79ace7bc9a62",
        auto_resume=UUID("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"),
    )
    print(chat.id, chat.message_count)
