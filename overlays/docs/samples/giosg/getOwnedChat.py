from giosg_client import Giosg

with Giosg.from_env() as giosg:
    chat = giosg.chats.get_owned(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
    )
    print(chat.room_id)
