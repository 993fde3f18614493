from giosg_client import Giosg

with Giosg.from_env() as giosg:
    room = giosg.rooms.get_for_user(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
    )
    print(room.language_code)
