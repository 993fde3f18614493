from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.avatar import Avatar


T = TypeVar("T", bound="UserSummary")


@_attrs_define
class UserSummary:
    """A user, nested in another resource. It may have more of the user's attributes.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Pages name the nested user without listing
    its attributes; a published client declares them.

        Attributes:
            id (UUID): Identifier of the user.
            first_name (None | str | Unset): First name.
            last_name (None | str | Unset): Last name.
            full_name (None | str | Unset): First and last name.
            organization_id (UUID | Unset): Identifier of the user's organization.
            avatar_id (None | Unset | UUID): Identifier of the user's picture; null if there is none.
            avatar (Avatar | None | Unset): The user's picture; null if there is none.
            is_bot (bool | Unset): Whether the user is a bot.
    """

    id: UUID
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    avatar_id: None | Unset | UUID = UNSET
    avatar: Avatar | None | Unset = UNSET
    is_bot: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar

        id = str(self.id)

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        organization_id: str | Unset = UNSET
        if not isinstance(self.organization_id, Unset):
            organization_id = str(self.organization_id)

        avatar_id: None | str | Unset
        if isinstance(self.avatar_id, Unset):
            avatar_id = UNSET
        elif isinstance(self.avatar_id, UUID):
            avatar_id = str(self.avatar_id)
        else:
            avatar_id = self.avatar_id

        avatar: dict[str, Any] | None | Unset
        if isinstance(self.avatar, Unset):
            avatar = UNSET
        elif isinstance(self.avatar, Avatar):
            avatar = self.avatar.to_dict()
        else:
            avatar = self.avatar

        is_bot = self.is_bot

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if avatar_id is not UNSET:
            field_dict["avatar_id"] = avatar_id
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if is_bot is not UNSET:
            field_dict["is_bot"] = is_bot

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_full_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_name = _parse_full_name(d.pop("full_name", UNSET))

        _organization_id = d.pop("organization_id", UNSET)
        organization_id: UUID | Unset
        if isinstance(_organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = UUID(_organization_id)

        def _parse_avatar_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            avatar_id_type_0 = UUID(data)

            return avatar_id_type_0

        avatar_id = _parse_avatar_id(d.pop("avatar_id", UNSET))

        def _parse_avatar(data: object) -> Avatar | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            avatar_type_0 = Avatar.from_dict(data)

            return avatar_type_0

        avatar = _parse_avatar(d.pop("avatar", UNSET))

        is_bot = d.pop("is_bot", UNSET)

        _model = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            full_name=full_name,
            organization_id=organization_id,
            avatar_id=avatar_id,
            avatar=avatar,
            is_bot=is_bot,
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
