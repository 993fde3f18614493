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
    """What to export. Statistics have no form in plain text; the last two attributes matter for logs only. Unknown
    attributes are ignored.

        Evidence: documented (giosg Live HTTP API, exports,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            starting_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            ending_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            room_id (UUID): Identifier of the room to report, one that the organization can use.
            type_ (ReportExportType): What is exported, `logs` the chats with their messages, `stats` figures about them.
                Other values may come.
            format_ (ReportExportFormat): Kind of file. Other values may come.
            is_real_conversation (bool | None | Unset): Of logs, whether only real conversations are exported (`true`) or
                only the others (`false`); null for all.
            min_message_count (int | Unset): Of logs, how many messages a chat must have at least.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
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
