from datetime import date

from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    report = reporting.user_activity.room_presence_counts(
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        start_date=date(2021, 3, 1),
        end_date=date(2021, 3, 1),
    )
    for hour in report.hourly or []:
        print(hour.date, hour.hour_of_day, hour.user_count)
