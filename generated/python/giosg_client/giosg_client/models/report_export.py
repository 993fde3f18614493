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
class ReportExport(OpenModel):
    """Chats or statistics of a room in a period, as a file created in the background.

        Evidence: documented (giosg Live HTTP API, exports,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports). The table could be read up to `url`.

        Attributes:
            id (UUID): Identifier of the export.
            starting_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            ending_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            room_id (UUID): Identifier of the reported room.
            type_ (ReportExportType): Type of exported data: `logs` are chats with their messages, `stats` are statistics.
                Other values are possible.
            format_ (ReportExportFormat): Kind of file. Other values are possible.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who started the export.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            is_real_conversation (bool | None | Unset): For logs: `true` exports only real conversations, `false` only
                others, null all.
            min_message_count (int | Unset): For logs: minimum number of messages of a chat.
            completed_at (datetime.datetime | None | Unset): When the export finished or failed; null while it runs.
            expires_at (datetime.datetime | None | Unset): Until when the file can be downloaded; null while the export
                runs, and if it failed.
            is_failed (bool | None | Unset): Whether the export failed; null while it runs.
            url (None | str | Unset): URL of the file; null unless the export succeeded and has not expired.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "format_": "format",
    }

    id: UUID
    starting_at: datetime.datetime
    ending_at: datetime.datetime
    room_id: UUID
    type_: ReportExportType
    format_: ReportExportFormat
    created_at: datetime.datetime
    created_by_user_id: None | UUID
    updated_at: datetime.datetime
    is_real_conversation: bool | None | Unset = UNSET
    min_message_count: int | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    is_failed: bool | None | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
