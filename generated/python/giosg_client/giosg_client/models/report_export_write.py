from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.report_export_format import ReportExportFormat
from ..models.report_export_type import ReportExportType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ReportExportWrite(OpenModel):
    """What to export. Statistics are not available as plain text; the last two attributes apply to logs only. Unknown
    attributes are ignored.

        Evidence: documented (giosg Live HTTP API, exports,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            starting_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            ending_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            room_id (UUID): Identifier of a room that the organization can use.
            type_ (ReportExportType): Type of exported data: `logs` are chats with their messages, `stats` are statistics.
                Other values are possible.
            format_ (ReportExportFormat): Kind of file. Other values are possible.
            is_real_conversation (bool | None | Unset): For logs: `true` exports only real conversations, `false` only
                others, null all.
            min_message_count (int | Unset): For logs: minimum number of messages of a chat.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "format_": "format",
    }

    starting_at: datetime.datetime
    ending_at: datetime.datetime
    room_id: UUID
    type_: ReportExportType
    format_: ReportExportFormat
    is_real_conversation: bool | None | Unset = UNSET
    min_message_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
