from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for chat in giosg.routed_chats.iter("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"):
        print(chat.id, chat.is_waiting)
