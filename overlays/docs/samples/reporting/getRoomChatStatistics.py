from datetime import date

from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    report = reporting.chat_statistics.chats(
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        start_date=date(2021, 3, 1),
        end_date=date(2021, 3, 2),
    )
    # The days come in any order.
    for day in sorted(report.by_date or [], key=lambda day: str(day.date)):
        print(day.date, day.conversation_count, day.missed_chat_count)
