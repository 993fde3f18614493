from giosg_client import Giosg
from giosg_client.models import RoomReplacement

with Giosg.from_env() as giosg:
    room = giosg.rooms.replace(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        RoomReplacement(name="Main web shop", language_code="de"),
    )
    print(room.name, room.language_code)
