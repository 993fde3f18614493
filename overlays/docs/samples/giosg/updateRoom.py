from giosg_client import Giosg
from giosg_client.models import RoomPatch

with Giosg.from_env() as giosg:
    room = giosg.rooms.update(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        RoomPatch(language_code="de"),
    )
    print(room.name, room.language_code)
