"""Called by a test with the address of the mock."""

import sys
from datetime import date

from giosg_reporting_client import GiosgReporting

ROOM = "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
with GiosgReporting(token="mock-admin-token", base_url=sys.argv[1]) as reporting:
    report = reporting.chat_statistics.daily(ROOM, start_date=date(2021, 3, 1), end_date=date(2021, 3, 7))
    assert report.total_conversation_count >= 0, report
print("ok")
