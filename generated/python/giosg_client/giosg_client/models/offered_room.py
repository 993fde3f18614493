from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.shared_room import SharedRoom


T = TypeVar("T", bound="OfferedRoom")


@_attrs_define
class OfferedRoom:
    """A room that the sender shares on acceptance.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            room_id (UUID): Identifier of the room.
            room (SharedRoom | Unset): A room, nested in a share or an invitation. It may have more of the room's
                attributes.
    """

    room_id: UUID
    room: SharedRoom | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        room: dict[str, Any] | Unset = UNSET
        if not isinstance(self.room, Unset):
            room = self.room.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
            }
        )
        if room is not UNSET:
            field_dict["room"] = room

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.shared_room import SharedRoom

        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        _room = d.pop("room", UNSET)
        room: SharedRoom | Unset
        if isinstance(_room, Unset):
            room = UNSET
        else:
            room = SharedRoom.from_dict(_room)

        _model = cls(
            room_id=room_id,
            room=room,
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
