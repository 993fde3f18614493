from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="OutgoingShareWrite")


@_attrs_define
class OutgoingShareWrite:
    """What to share, and the receiver. The identifier that matches the path is required. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing).

        Attributes:
            receiver_organization_id (UUID): Identifier of a partner; cannot be changed later.
            room_id (UUID | Unset): For `rooms`: identifier of a room owned by or shared with the organization.
            team_id (UUID | Unset): For `teams`: identifier of a team owned by or shared with the organization.
            share_name (None | str | Unset): Display name for the receiver; null for its own name.
    """

    receiver_organization_id: UUID
    room_id: UUID | Unset = UNSET
    team_id: UUID | Unset = UNSET
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        receiver_organization_id = str(self.receiver_organization_id)

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        share_name: None | str | Unset
        if isinstance(self.share_name, Unset):
            share_name = UNSET
        else:
            share_name = self.share_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "receiver_organization_id": receiver_organization_id,
            }
        )
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if share_name is not UNSET:
            field_dict["share_name"] = share_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        receiver_organization_id = UUID(d.pop("receiver_organization_id"))

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _team_id = d.pop("team_id", UNSET)
        team_id: UUID | Unset
        if isinstance(_team_id, Unset):
            team_id = UNSET
        else:
            team_id = UUID(_team_id)

        def _parse_share_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        share_name = _parse_share_name(d.pop("share_name", UNSET))

        _model = cls(
            receiver_organization_id=receiver_organization_id,
            room_id=room_id,
            team_id=team_id,
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
