from datetime import UTC, datetime
from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import ReportExportFormat, ReportExportType, ReportExportWrite

body = ReportExportWrite(
    starting_at=datetime(2015, 8, 1, tzinfo=UTC),
    ending_at=datetime(2015, 9, 1, tzinfo=UTC),
    room_id=UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"),
    type_=ReportExportType.LOGS,
    format_=ReportExportFormat.CSV,
)
with Giosg.from_env() as giosg:
    export = giosg.report_exports.start(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        body,
    )
    print(export.id)  # to ask for it until it is complete
