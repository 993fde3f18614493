from giosg_client import Giosg

with Giosg.from_env() as giosg:
    # Asks for one page after the other.
    for room in giosg.rooms.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", is_shared=False
    ):
        print(room.id, room.name, room.domain)
