from giosg_client import Giosg
from giosg_client.models import RoomWrite

with Giosg.from_env() as giosg:
    room = giosg.rooms.create(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        RoomWrite(name="Second web shop", domain="shop.example.com"),
    )
    print(room.id, room.language_code)
