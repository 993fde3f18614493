from datetime import date

from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    report = reporting.visitor_statistics.daily(
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        start_date=date(2021, 3, 1),
        end_date=date(2021, 3, 2),
    )
    for day, figures in sorted(report.by_date.additional_properties.items()):
        print(day, figures.session_count, figures.visitor_count)
