from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

T = TypeVar("T", bound="UserClientWrite")


@_attrs_define
class UserClientWrite:
    """The rooms and the time for which a client keeps its user present. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The current page could not be read this far;
    names have changed since 2015.

        Attributes:
            rooms (list[UUID]): Identifiers of the rooms in which the user is present, replacing previous ones; may be
                empty. The user must have access to each.
            expires_in (int): Seconds until the client expires; 60 is recommended for browsers.
    """

    rooms: list[UUID]
    expires_in: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rooms = []
        for rooms_item_data in self.rooms:
            rooms_item = str(rooms_item_data)
            rooms.append(rooms_item)

        expires_in = self.expires_in

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rooms": rooms,
                "expires_in": expires_in,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        rooms = []
        _rooms = d.pop("rooms")
        for rooms_item_data in as_list(_rooms):
            rooms_item = UUID(rooms_item_data)

            rooms.append(rooms_item)

        expires_in = d.pop("expires_in")

        _model = cls(
            rooms=rooms,
            expires_in=expires_in,
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
