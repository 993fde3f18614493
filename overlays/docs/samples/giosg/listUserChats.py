from giosg_client import Giosg

with Giosg.from_env() as giosg:
    # The chats that the user has open.
    for chat in giosg.chats.iter_of_user(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", is_participating=True
    ):
        print(chat.id, chat.room_name)
