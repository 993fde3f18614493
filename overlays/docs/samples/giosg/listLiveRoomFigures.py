from giosg_client import Giosg

with Giosg.from_env() as giosg:
    # Several identifiers are separated by commas.
    figures = giosg.live_figures.rooms(room_id="e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978")
    for room in figures.results or []:
        print(room.room_name, room.waiting_chats, room.free_capacity)
