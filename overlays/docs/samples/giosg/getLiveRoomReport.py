from giosg_client import Giosg

with Giosg.from_env() as giosg:
    report = giosg.live_figures.room(
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978", timezone="Europe/Helsinki"
    )
    print(report.start_time, report.visitor_count_now, report.missed_chats)
