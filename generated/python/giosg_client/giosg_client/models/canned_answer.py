from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="CannedAnswer")


@_attrs_define
class CannedAnswer:
    """A prepared message, with usage counts.

        Evidence: documented (giosg Live HTTP API, canned answers,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers). The prose also mentions a count per
    user; the table has no attribute for it.

        Attributes:
            id (UUID): Identifier of the canned answer.
            organization_id (UUID): Identifier of the organization that the canned answer belongs to.
            message (str): The text.
            organization_count (int): Number of uses in the organization.
            room_count (int): Number of uses in the room of the path.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
    """

    id: UUID
    organization_id: UUID
    message: str
    organization_count: int
    room_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        organization_id = str(self.organization_id)

        message = self.message

        organization_count = self.organization_count

        room_count = self.room_count

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "message": message,
                "organization_count": organization_count,
                "room_count": room_count,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        message = d.pop("message")

        organization_count = d.pop("organization_count")

        room_count = d.pop("room_count")

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        _model = cls(
            id=id,
            organization_id=organization_id,
            message=message,
            organization_count=organization_count,
            room_count=room_count,
            created_at=created_at,
            updated_at=updated_at,
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
