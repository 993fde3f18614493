from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.report_export_format import ReportExportFormat
from ..models.report_export_type import ReportExportType
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="ReportExportWrite")


@_attrs_define
class ReportExportWrite:
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

    starting_at: datetime.datetime
    ending_at: datetime.datetime
    room_id: UUID
    type_: ReportExportType
    format_: ReportExportFormat
    is_real_conversation: bool | None | Unset = UNSET
    min_message_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        starting_at = format_moment(self.starting_at)

        ending_at = format_moment(self.ending_at)

        room_id = str(self.room_id)

        type_ = self.type_.value

        format_ = self.format_.value

        is_real_conversation: bool | None | Unset
        if isinstance(self.is_real_conversation, Unset):
            is_real_conversation = UNSET
        else:
            is_real_conversation = self.is_real_conversation

        min_message_count = self.min_message_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "room_id": room_id,
                "type": type_,
                "format": format_,
            }
        )
        if is_real_conversation is not UNSET:
            field_dict["is_real_conversation"] = is_real_conversation
        if min_message_count is not UNSET:
            field_dict["min_message_count"] = min_message_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        starting_at = parse_moment(d.pop("starting_at"))

        ending_at = parse_moment(d.pop("ending_at"))

        room_id = UUID(d.pop("room_id"))

        type_ = ReportExportType(d.pop("type"))

        format_ = ReportExportFormat(d.pop("format"))

        def _parse_is_real_conversation(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_real_conversation = _parse_is_real_conversation(d.pop("is_real_conversation", UNSET))

        min_message_count = d.pop("min_message_count", UNSET)

        _model = cls(
            starting_at=starting_at,
            ending_at=ending_at,
            room_id=room_id,
            type_=type_,
            format_=format_,
            is_real_conversation=is_real_conversation,
            min_message_count=min_message_count,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
