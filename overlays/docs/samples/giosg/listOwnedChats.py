from giosg_client import Giosg

with Giosg.from_env() as giosg:
    # Asks for one page after the other.
    for chat in giosg.chats.iter_owned("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(chat.created_at, chat.room_name, chat.message_count)
