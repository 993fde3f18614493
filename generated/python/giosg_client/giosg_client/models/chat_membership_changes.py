from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_composing_status import ChatComposingStatus
from ..models.chat_member_type import ChatMemberType
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.avatar import Avatar


T = TypeVar("T", bound="ChatMembershipChanges")


@_attrs_define
class ChatMembershipChanges:
    """The attributes of a membership that changed, with their new values; unchanged attributes are missing.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). That only changed
    attributes are included is observed; which attributes can change is unknown.

        Attributes:
            member_id (str | Unset): Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
            member_type (ChatMemberType | Unset): Type of a chat member. Other values are possible.
            member_name (None | str | Unset): Name of the member as users see it; null for a visitor without one.
            member_public_name (None | str | Unset): Name of the member as visitors see it (for a user with an alias, the
                alias); null if there is none.
            member_avatar (Avatar | None | Unset): The member's picture; null if there is none.
            chat_id (UUID | Unset): Identifier of the chat.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            message_count (int | Unset): Number of messages that the member has sent to the chat.
            is_participating (bool | Unset): Whether the member has the chat open.
            is_present (bool | Unset): Whether the member is present; false for users who do not participate.
            composing_status (ChatComposingStatus | Unset): `idle`: not writing; `typing`: writing; `typed`: has written
                something but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are
                possible.
            is_bot (bool | Unset): Whether the member is a bot.
            room_id (UUID | Unset): Identifier of the room of the chat.
            room_organization_id (UUID | Unset): Identifier of the organization that owns the room.
            member_organization_id (None | Unset | UUID): Identifier of the organization of a user; null for a visitor.
            legacy_member_id (None | str | Unset): Identifier of the member in older versions of the API.
    """

    member_id: str | Unset = UNSET
    member_type: ChatMemberType | Unset = UNSET
    member_name: None | str | Unset = UNSET
    member_public_name: None | str | Unset = UNSET
    member_avatar: Avatar | None | Unset = UNSET
    chat_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    message_count: int | Unset = UNSET
    is_participating: bool | Unset = UNSET
    is_present: bool | Unset = UNSET
    composing_status: ChatComposingStatus | Unset = UNSET
    is_bot: bool | Unset = UNSET
    room_id: UUID | Unset = UNSET
    room_organization_id: UUID | Unset = UNSET
    member_organization_id: None | Unset | UUID = UNSET
    legacy_member_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar

        member_id = self.member_id

        member_type: str | Unset = UNSET
        if not isinstance(self.member_type, Unset):
            member_type = self.member_type.value

        member_name: None | str | Unset
        if isinstance(self.member_name, Unset):
            member_name = UNSET
        else:
            member_name = self.member_name

        member_public_name: None | str | Unset
        if isinstance(self.member_public_name, Unset):
            member_public_name = UNSET
        else:
            member_public_name = self.member_public_name

        member_avatar: dict[str, Any] | None | Unset
        if isinstance(self.member_avatar, Unset):
            member_avatar = UNSET
        elif isinstance(self.member_avatar, Avatar):
            member_avatar = self.member_avatar.to_dict()
        else:
            member_avatar = self.member_avatar

        chat_id: str | Unset = UNSET
        if not isinstance(self.chat_id, Unset):
            chat_id = str(self.chat_id)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        message_count = self.message_count

        is_participating = self.is_participating

        is_present = self.is_present

        composing_status: str | Unset = UNSET
        if not isinstance(self.composing_status, Unset):
            composing_status = self.composing_status.value

        is_bot = self.is_bot

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        room_organization_id: str | Unset = UNSET
        if not isinstance(self.room_organization_id, Unset):
            room_organization_id = str(self.room_organization_id)

        member_organization_id: None | str | Unset
        if isinstance(self.member_organization_id, Unset):
            member_organization_id = UNSET
        elif isinstance(self.member_organization_id, UUID):
            member_organization_id = str(self.member_organization_id)
        else:
            member_organization_id = self.member_organization_id

        legacy_member_id: None | str | Unset
        if isinstance(self.legacy_member_id, Unset):
            legacy_member_id = UNSET
        else:
            legacy_member_id = self.legacy_member_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if member_id is not UNSET:
            field_dict["member_id"] = member_id
        if member_type is not UNSET:
            field_dict["member_type"] = member_type
        if member_name is not UNSET:
            field_dict["member_name"] = member_name
        if member_public_name is not UNSET:
            field_dict["member_public_name"] = member_public_name
        if member_avatar is not UNSET:
            field_dict["member_avatar"] = member_avatar
        if chat_id is not UNSET:
            field_dict["chat_id"] = chat_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if message_count is not UNSET:
            field_dict["message_count"] = message_count
        if is_participating is not UNSET:
            field_dict["is_participating"] = is_participating
        if is_present is not UNSET:
            field_dict["is_present"] = is_present
        if composing_status is not UNSET:
            field_dict["composing_status"] = composing_status
        if is_bot is not UNSET:
            field_dict["is_bot"] = is_bot
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if room_organization_id is not UNSET:
            field_dict["room_organization_id"] = room_organization_id
        if member_organization_id is not UNSET:
            field_dict["member_organization_id"] = member_organization_id
        if legacy_member_id is not UNSET:
            field_dict["legacy_member_id"] = legacy_member_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar

        d = as_dict(src_dict)
        member_id = d.pop("member_id", UNSET)

        _member_type = d.pop("member_type", UNSET)
        member_type: ChatMemberType | Unset
        if isinstance(_member_type, Unset):
            member_type = UNSET
        else:
            member_type = ChatMemberType(_member_type)

        def _parse_member_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        member_name = _parse_member_name(d.pop("member_name", UNSET))

        def _parse_member_public_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        member_public_name = _parse_member_public_name(d.pop("member_public_name", UNSET))

        def _parse_member_avatar(data: object) -> Avatar | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            member_avatar_type_0 = Avatar.from_dict(data)

            return member_avatar_type_0

        member_avatar = _parse_member_avatar(d.pop("member_avatar", UNSET))

        _chat_id = d.pop("chat_id", UNSET)
        chat_id: UUID | Unset
        if isinstance(_chat_id, Unset):
            chat_id = UNSET
        else:
            chat_id = UUID(_chat_id)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        message_count = d.pop("message_count", UNSET)

        is_participating = d.pop("is_participating", UNSET)

        is_present = d.pop("is_present", UNSET)

        _composing_status = d.pop("composing_status", UNSET)
        composing_status: ChatComposingStatus | Unset
        if isinstance(_composing_status, Unset):
            composing_status = UNSET
        else:
            composing_status = ChatComposingStatus(_composing_status)

        is_bot = d.pop("is_bot", UNSET)

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _room_organization_id = d.pop("room_organization_id", UNSET)
        room_organization_id: UUID | Unset
        if isinstance(_room_organization_id, Unset):
            room_organization_id = UNSET
        else:
            room_organization_id = UUID(_room_organization_id)

        def _parse_member_organization_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            member_organization_id_type_0 = UUID(data)

            return member_organization_id_type_0

        member_organization_id = _parse_member_organization_id(d.pop("member_organization_id", UNSET))

        def _parse_legacy_member_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        legacy_member_id = _parse_legacy_member_id(d.pop("legacy_member_id", UNSET))

        _model = cls(
            member_id=member_id,
            member_type=member_type,
            member_name=member_name,
            member_public_name=member_public_name,
            member_avatar=member_avatar,
            chat_id=chat_id,
            created_at=created_at,
            updated_at=updated_at,
            message_count=message_count,
            is_participating=is_participating,
            is_present=is_present,
            composing_status=composing_status,
            is_bot=is_bot,
            room_id=room_id,
            room_organization_id=room_organization_id,
            member_organization_id=member_organization_id,
            legacy_member_id=legacy_member_id,
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
