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

T = TypeVar("T", bound="ReportExport")


@_attrs_define
class ReportExport:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        starting_at = format_moment(self.starting_at)

        ending_at = format_moment(self.ending_at)

        room_id = str(self.room_id)

        type_ = self.type_.value

        format_ = self.format_.value

        created_at = format_moment(self.created_at)

        created_by_user_id: None | str
        if isinstance(self.created_by_user_id, UUID):
            created_by_user_id = str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        updated_at = format_moment(self.updated_at)

        is_real_conversation: bool | None | Unset
        if isinstance(self.is_real_conversation, Unset):
            is_real_conversation = UNSET
        else:
            is_real_conversation = self.is_real_conversation

        min_message_count = self.min_message_count

        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        elif isinstance(self.completed_at, datetime.datetime):
            completed_at = format_moment(self.completed_at)
        else:
            completed_at = self.completed_at

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = format_moment(self.expires_at)
        else:
            expires_at = self.expires_at

        is_failed: bool | None | Unset
        if isinstance(self.is_failed, Unset):
            is_failed = UNSET
        else:
            is_failed = self.is_failed

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "starting_at": starting_at,
                "ending_at": ending_at,
                "room_id": room_id,
                "type": type_,
                "format": format_,
                "created_at": created_at,
                "created_by_user_id": created_by_user_id,
                "updated_at": updated_at,
            }
        )
        if is_real_conversation is not UNSET:
            field_dict["is_real_conversation"] = is_real_conversation
        if min_message_count is not UNSET:
            field_dict["min_message_count"] = min_message_count
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if is_failed is not UNSET:
            field_dict["is_failed"] = is_failed
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        starting_at = parse_moment(d.pop("starting_at"))

        ending_at = parse_moment(d.pop("ending_at"))

        room_id = UUID(d.pop("room_id"))

        type_ = ReportExportType(d.pop("type"))

        format_ = ReportExportFormat(d.pop("format"))

        created_at = parse_moment(d.pop("created_at"))

        def _parse_created_by_user_id(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            created_by_user_id_type_0 = UUID(data)

            return created_by_user_id_type_0

        created_by_user_id = _parse_created_by_user_id(d.pop("created_by_user_id"))

        updated_at = parse_moment(d.pop("updated_at"))

        def _parse_is_real_conversation(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_real_conversation = _parse_is_real_conversation(d.pop("is_real_conversation", UNSET))

        min_message_count = d.pop("min_message_count", UNSET)

        def _parse_completed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            completed_at_type_0 = parse_moment(data)

            return completed_at_type_0

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        def _parse_expires_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            expires_at_type_0 = parse_moment(data)

            return expires_at_type_0

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_is_failed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_failed = _parse_is_failed(d.pop("is_failed", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        _model = cls(
            id=id,
            starting_at=starting_at,
            ending_at=ending_at,
            room_id=room_id,
            type_=type_,
            format_=format_,
            created_at=created_at,
            created_by_user_id=created_by_user_id,
            updated_at=updated_at,
            is_real_conversation=is_real_conversation,
            min_message_count=min_message_count,
            completed_at=completed_at,
            expires_at=expires_at,
            is_failed=is_failed,
            url=url,
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
