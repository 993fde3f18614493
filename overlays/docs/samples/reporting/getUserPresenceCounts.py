from datetime import date

from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    report = reporting.user_activity.presence_counts(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        start_date=date(2021, 3, 1),
        end_date=date(2021, 3, 2),
    )
    print(report.max_user_count, report.average_user_count)
