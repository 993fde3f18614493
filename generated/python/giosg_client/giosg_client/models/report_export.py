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
    """Chats or statistics of a room within a time, as a file that is made in the background.

        Evidence: documented (giosg Live HTTP API, exports,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports). The table could be read up to `url`.

        Attributes:
            id (UUID): Identifier of the export.
            starting_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            ending_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            room_id (UUID): Identifier of the room that is reported.
            type_ (ReportExportType): What is exported, `logs` the chats with their messages, `stats` figures about them.
                Other values may come.
            format_ (ReportExportFormat): Kind of file. Other values may come.
            created_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who started the export.
            updated_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            is_real_conversation (bool | None | Unset): Of logs, whether only real conversations are exported (`true`) or
                only the others (`false`); null for all.
            min_message_count (int | Unset): Of logs, how many messages a chat must have at least.
            completed_at (datetime.datetime | None | Unset): When the export ended, well or not; null while it runs.
            expires_at (datetime.datetime | None | Unset): Until when the file can be downloaded; null while the export
                runs, and if it failed.
            is_failed (bool | None | Unset): Whether the export failed; null while it runs.
            url (None | str | Unset): Address of the file; null unless the export succeeded and has not expired.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
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
