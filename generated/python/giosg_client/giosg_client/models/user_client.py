from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list, format_moment, parse_moment

T = TypeVar("T", bound="UserClient")


@_attrs_define
class UserClient:
    """A running app, such as a browser tab or a telephone, that keeps its user present.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The current page could not be read this far;
    names may have changed since 2015.

        Attributes:
            id (str): Identifier of the client, as the caller made it up.
            rooms (list[UUID]): Identifiers of the rooms that the user is present in through this client.
            expires_in (int): After how many seconds the client expires.
            expires_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
    """

    id: str
    rooms: list[UUID]
    expires_in: int
    expires_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        rooms = []
        for rooms_item_data in self.rooms:
            rooms_item = str(rooms_item_data)
            rooms.append(rooms_item)

        expires_in = self.expires_in

        expires_at = format_moment(self.expires_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "rooms": rooms,
                "expires_in": expires_in,
                "expires_at": expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = d.pop("id")

        rooms = []
        _rooms = d.pop("rooms")
        for rooms_item_data in as_list(_rooms):
            rooms_item = UUID(rooms_item_data)

            rooms.append(rooms_item)

        expires_in = d.pop("expires_in")

        expires_at = parse_moment(d.pop("expires_at"))

        _model = cls(
            id=id,
            rooms=rooms,
            expires_in=expires_in,
            expires_at=expires_at,
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
