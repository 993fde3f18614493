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


T = TypeVar("T", bound="ChatMembership")


@_attrs_define
class ChatMembership:
    """That a user or a visitor is or was in a chat.

        Evidence: archived (giosg Live HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).

        Attributes:
            member_id (str): Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
            member_type (ChatMemberType): What a member of a chat is.
            member_name (None | str): Name of the member as users see it; null for a visitor without one.
            member_public_name (None | str): Name of the member as visitors see it, of a user the alias if there is one;
                null if there is none.
            member_avatar (Avatar | None): The member's picture; null if there is none.
            chat_id (UUID): Identifier of the chat.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            updated_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            message_count (int): Number of messages that the member has sent to the chat.
            is_participating (bool): Whether the member has the chat open.
            is_present (bool): Whether the member is there; false for every user who does not participate.
            composing_status (ChatComposingStatus): `idle`: writes nothing; `composing`: is writing; `has_composed`: has
                written something and not sent it.
            is_bot (bool | Unset): Whether the member is a program rather than a person.
    """

    member_id: str
    member_type: ChatMemberType
    member_name: None | str
    member_public_name: None | str
    member_avatar: Avatar | None
    chat_id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    message_count: int
    is_participating: bool
    is_present: bool
    composing_status: ChatComposingStatus
    is_bot: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar

        member_id = self.member_id

        member_type = self.member_type.value

        member_name: None | str
        member_name = self.member_name

        member_public_name: None | str
        member_public_name = self.member_public_name

        member_avatar: dict[str, Any] | None
        if isinstance(self.member_avatar, Avatar):
            member_avatar = self.member_avatar.to_dict()
        else:
            member_avatar = self.member_avatar

        chat_id = str(self.chat_id)

        created_at = format_moment(self.created_at)

        updated_at = format_moment(self.updated_at)

        message_count = self.message_count

        is_participating = self.is_participating

        is_present = self.is_present

        composing_status = self.composing_status.value

        is_bot = self.is_bot

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "member_id": member_id,
                "member_type": member_type,
                "member_name": member_name,
                "member_public_name": member_public_name,
                "member_avatar": member_avatar,
                "chat_id": chat_id,
                "created_at": created_at,
                "updated_at": updated_at,
                "message_count": message_count,
                "is_participating": is_participating,
                "is_present": is_present,
                "composing_status": composing_status,
            }
        )
        if is_bot is not UNSET:
            field_dict["is_bot"] = is_bot

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar

        d = as_dict(src_dict)
        member_id = d.pop("member_id")

        member_type = ChatMemberType(d.pop("member_type"))

        def _parse_member_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        member_name = _parse_member_name(d.pop("member_name"))

        def _parse_member_public_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        member_public_name = _parse_member_public_name(d.pop("member_public_name"))

        def _parse_member_avatar(data: object) -> Avatar | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            member_avatar_type_0 = Avatar.from_dict(data)

            return member_avatar_type_0

        member_avatar = _parse_member_avatar(d.pop("member_avatar"))

        chat_id = UUID(d.pop("chat_id"))

        created_at = parse_moment(d.pop("created_at"))

        updated_at = parse_moment(d.pop("updated_at"))

        message_count = d.pop("message_count")

        is_participating = d.pop("is_participating")

        is_present = d.pop("is_present")

        composing_status = ChatComposingStatus(d.pop("composing_status"))

        is_bot = d.pop("is_bot", UNSET)

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
