from datetime import date

from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    report = reporting.rule_statistics.daily(
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        start_date=date(2021, 3, 1),
        end_date=date(2021, 3, 2),
    )
    print(report.total_goal_count, report.conversion_rate)
    for purchases in report.purchases_by_currency or []:
        print(purchases.code, purchases.sales_value)
