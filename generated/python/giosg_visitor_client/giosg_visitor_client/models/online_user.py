from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

if TYPE_CHECKING:
    from ..models.avatar import Avatar


T = TypeVar("T", bound="OnlineUser")


@_attrs_define
class OnlineUser:
    """An online user in a room, as seen by visitors.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms).

        Attributes:
            id (UUID): Identifier of the user.
            public_name (str): The user's alias, or the real name if there is none.
            avatar (Avatar | None): The user's picture; null if there is none.
    """

    id: UUID
    public_name: str
    avatar: Avatar | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar

        id = str(self.id)

        public_name = self.public_name

        avatar: dict[str, Any] | None
        if isinstance(self.avatar, Avatar):
            avatar = self.avatar.to_dict()
        else:
            avatar = self.avatar

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "public_name": public_name,
                "avatar": avatar,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        public_name = d.pop("public_name")

        def _parse_avatar(data: object) -> Avatar | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            avatar_type_0 = Avatar.from_dict(data)

            return avatar_type_0

        avatar = _parse_avatar(d.pop("avatar"))

        _model = cls(
            id=id,
            public_name=public_name,
            avatar=avatar,
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
