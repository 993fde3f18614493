from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_member_type import ChatMemberType
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.avatar import Avatar


T = TypeVar("T", bound="ChatMessage")


@_attrs_define
class ChatMessage:
    """Something that was said in a chat, or an event of it.

        Evidence: archived (giosg Live HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).

        Attributes:
            id (UUID): Identifier of the message.
            type_ (str): What it is: `msg` (something said), `autosuggest` (an automatic suggestion), `join`, `leave` or
                `shoppingcart_locked`. Others may come.
            created_at (datetime.datetime): Moment in UTC, ISO 8601 with exactly three decimals of a second and a final `Z`.
            sender_type (ChatMemberType): What a member of a chat is.
            sender_id (str): Identifier of the sender, a UUID for a user and 32 hexadecimal digits for a visitor.
            sender_public_name (None | str): Name of the sender as visitors see it; null if there is none.
            sender_name (None | str): Name of the sender as users see it; null for a visitor without one.
            sender_avatar (Avatar | None): The sender's picture; null if there is none.
            message (str | Unset): The text; missing where nothing was said, as in a `join`.
    """

    id: UUID
    type_: str
    created_at: datetime.datetime
    sender_type: ChatMemberType
    sender_id: str
    sender_public_name: None | str
    sender_name: None | str
    sender_avatar: Avatar | None
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar

        id = str(self.id)

        type_ = self.type_

        created_at = format_moment(self.created_at)

        sender_type = self.sender_type.value

        sender_id = self.sender_id

        sender_public_name: None | str
        sender_public_name = self.sender_public_name

        sender_name: None | str
        sender_name = self.sender_name

        sender_avatar: dict[str, Any] | None
        if isinstance(self.sender_avatar, Avatar):
            sender_avatar = self.sender_avatar.to_dict()
        else:
            sender_avatar = self.sender_avatar

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "created_at": created_at,
                "sender_type": sender_type,
                "sender_id": sender_id,
                "sender_public_name": sender_public_name,
                "sender_name": sender_name,
                "sender_avatar": sender_avatar,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        type_ = d.pop("type")

        created_at = parse_moment(d.pop("created_at"))

        sender_type = ChatMemberType(d.pop("sender_type"))

        sender_id = d.pop("sender_id")

        def _parse_sender_public_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sender_public_name = _parse_sender_public_name(d.pop("sender_public_name"))

        def _parse_sender_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sender_name = _parse_sender_name(d.pop("sender_name"))

        def _parse_sender_avatar(data: object) -> Avatar | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            sender_avatar_type_0 = Avatar.from_dict(data)

            return sender_avatar_type_0

        sender_avatar = _parse_sender_avatar(d.pop("sender_avatar"))

        message = d.pop("message", UNSET)

        _model = cls(
            id=id,
            type_=type_,
            created_at=created_at,
            sender_type=sender_type,
            sender_id=sender_id,
            sender_public_name=sender_public_name,
            sender_name=sender_name,
            sender_avatar=sender_avatar,
            message=message,
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
