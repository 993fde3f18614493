from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="InvitedRoomWrite")


@_attrs_define
class InvitedRoomWrite:
    """A room to share when the invitation is accepted.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            room_id (UUID): Identifier of a room owned by or shared with the organization.
            share_name (None | str | Unset): Display name of the room for the receiver; null for the room's own name.
    """

    room_id: UUID
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        share_name: None | str | Unset
        if isinstance(self.share_name, Unset):
            share_name = UNSET
        else:
            share_name = self.share_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
            }
        )
        if share_name is not UNSET:
            field_dict["share_name"] = share_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        def _parse_share_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        share_name = _parse_share_name(d.pop("share_name", UNSET))

        _model = cls(
            room_id=room_id,
            share_name=share_name,
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
