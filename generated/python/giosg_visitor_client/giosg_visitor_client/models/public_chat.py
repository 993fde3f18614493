from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.public_chat_type import PublicChatType
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="PublicChat")


@_attrs_define
class PublicChat:
    """One conversation in a room, as seen by the visitor. An ended chat is locked permanently.

        Evidence: documented (giosg public HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats; giosg public HTTP API,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).

        Attributes:
            id (UUID): Identifier of the chat.
            token (str | Unset): Signed identifier of older versions of the API.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            is_waiting (bool | Unset): Whether the visitor waits for a response of a user.
            waiting_started_at (datetime.datetime | None | Unset): When the visitor last began to wait. Kept after the
                response; null if the visitor has not waited yet.
            is_ended (bool | Unset): Whether the chat has ended. Setting it to true locks the chat permanently.
            ended_at (datetime.datetime | None | Unset): When the chat ended; null while it is open.
            room_id (UUID | Unset): Identifier of the room of the chat.
            chat_type (PublicChatType | Unset): `visitor`: an ordinary chat; `task`: ends automatically after a time set by
                an option of the room; `external`: created by an integration, never ends automatically. Other values are
                possible.
            is_autosuggested (bool | Unset): Whether the chat began with an automatic suggestion.
            is_encrypted (bool | Unset): Whether the messages are encrypted.
            message_count (int | Unset): Number of messages of the type `msg`.
            user_message_count (int | Unset): Number of messages sent by users.
            visitor_message_count (int | Unset): Number of messages sent by the visitor.
            present_participant_count (int | Unset): Number of users and visitors who are present in the chat now.
            present_user_participant_count (int | Unset): Number of users who are present in the chat now.
            present_visitor_participant_count (int | Unset): Number of visitors who are present in the chat now.
            present_member_count (int | Unset): Older name of `present_participant_count`.
            present_user_member_count (int | Unset): Older name of `present_user_participant_count`.
            present_visitor_member_count (int | Unset): Older name of `present_visitor_participant_count`.
            member_count (int | Unset): Number of users and visitors who have attended the chat at any time.
            user_member_count (int | Unset): Number of users who have sent something.
            visitor_member_count (int | Unset): Number of visitors who have attended the chat.
    """

    id: UUID
    token: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    is_waiting: bool | Unset = UNSET
    waiting_started_at: datetime.datetime | None | Unset = UNSET
    is_ended: bool | Unset = UNSET
    ended_at: datetime.datetime | None | Unset = UNSET
    room_id: UUID | Unset = UNSET
    chat_type: PublicChatType | Unset = UNSET
    is_autosuggested: bool | Unset = UNSET
    is_encrypted: bool | Unset = UNSET
    message_count: int | Unset = UNSET
    user_message_count: int | Unset = UNSET
    visitor_message_count: int | Unset = UNSET
    present_participant_count: int | Unset = UNSET
    present_user_participant_count: int | Unset = UNSET
    present_visitor_participant_count: int | Unset = UNSET
    present_member_count: int | Unset = UNSET
    present_user_member_count: int | Unset = UNSET
    present_visitor_member_count: int | Unset = UNSET
    member_count: int | Unset = UNSET
    user_member_count: int | Unset = UNSET
    visitor_member_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        token = self.token

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        is_waiting = self.is_waiting

        waiting_started_at: None | str | Unset
        if isinstance(self.waiting_started_at, Unset):
            waiting_started_at = UNSET
        elif isinstance(self.waiting_started_at, datetime.datetime):
            waiting_started_at = format_moment(self.waiting_started_at)
        else:
            waiting_started_at = self.waiting_started_at

        is_ended = self.is_ended

        ended_at: None | str | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        elif isinstance(self.ended_at, datetime.datetime):
            ended_at = format_moment(self.ended_at)
        else:
            ended_at = self.ended_at

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        chat_type: str | Unset = UNSET
        if not isinstance(self.chat_type, Unset):
            chat_type = self.chat_type.value

        is_autosuggested = self.is_autosuggested

        is_encrypted = self.is_encrypted

        message_count = self.message_count

        user_message_count = self.user_message_count

        visitor_message_count = self.visitor_message_count

        present_participant_count = self.present_participant_count

        present_user_participant_count = self.present_user_participant_count

        present_visitor_participant_count = self.present_visitor_participant_count

        present_member_count = self.present_member_count

        present_user_member_count = self.present_user_member_count

        present_visitor_member_count = self.present_visitor_member_count

        member_count = self.member_count

        user_member_count = self.user_member_count

        visitor_member_count = self.visitor_member_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if token is not UNSET:
            field_dict["token"] = token
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if is_waiting is not UNSET:
            field_dict["is_waiting"] = is_waiting
        if waiting_started_at is not UNSET:
            field_dict["waiting_started_at"] = waiting_started_at
        if is_ended is not UNSET:
            field_dict["is_ended"] = is_ended
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if chat_type is not UNSET:
            field_dict["chat_type"] = chat_type
        if is_autosuggested is not UNSET:
            field_dict["is_autosuggested"] = is_autosuggested
        if is_encrypted is not UNSET:
            field_dict["is_encrypted"] = is_encrypted
        if message_count is not UNSET:
            field_dict["message_count"] = message_count
        if user_message_count is not UNSET:
            field_dict["user_message_count"] = user_message_count
        if visitor_message_count is not UNSET:
            field_dict["visitor_message_count"] = visitor_message_count
        if present_participant_count is not UNSET:
            field_dict["present_participant_count"] = present_participant_count
        if present_user_participant_count is not UNSET:
            field_dict["present_user_participant_count"] = present_user_participant_count
        if present_visitor_participant_count is not UNSET:
            field_dict["present_visitor_participant_count"] = present_visitor_participant_count
        if present_member_count is not UNSET:
            field_dict["present_member_count"] = present_member_count
        if present_user_member_count is not UNSET:
            field_dict["present_user_member_count"] = present_user_member_count
        if present_visitor_member_count is not UNSET:
            field_dict["present_visitor_member_count"] = present_visitor_member_count
        if member_count is not UNSET:
            field_dict["member_count"] = member_count
        if user_member_count is not UNSET:
            field_dict["user_member_count"] = user_member_count
        if visitor_member_count is not UNSET:
            field_dict["visitor_member_count"] = visitor_member_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        token = d.pop("token", UNSET)

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

        is_waiting = d.pop("is_waiting", UNSET)

        def _parse_waiting_started_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            waiting_started_at_type_0 = parse_moment(data)

            return waiting_started_at_type_0

        waiting_started_at = _parse_waiting_started_at(d.pop("waiting_started_at", UNSET))

        is_ended = d.pop("is_ended", UNSET)

        def _parse_ended_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            ended_at_type_0 = parse_moment(data)

            return ended_at_type_0

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _chat_type = d.pop("chat_type", UNSET)
        chat_type: PublicChatType | Unset
        if isinstance(_chat_type, Unset):
            chat_type = UNSET
        else:
            chat_type = PublicChatType(_chat_type)

        is_autosuggested = d.pop("is_autosuggested", UNSET)

        is_encrypted = d.pop("is_encrypted", UNSET)

        message_count = d.pop("message_count", UNSET)

        user_message_count = d.pop("user_message_count", UNSET)

        visitor_message_count = d.pop("visitor_message_count", UNSET)

        present_participant_count = d.pop("present_participant_count", UNSET)

        present_user_participant_count = d.pop("present_user_participant_count", UNSET)

        present_visitor_participant_count = d.pop("present_visitor_participant_count", UNSET)

        present_member_count = d.pop("present_member_count", UNSET)

        present_user_member_count = d.pop("present_user_member_count", UNSET)

        present_visitor_member_count = d.pop("present_visitor_member_count", UNSET)

        member_count = d.pop("member_count", UNSET)

        user_member_count = d.pop("user_member_count", UNSET)

        visitor_member_count = d.pop("visitor_member_count", UNSET)

        _model = cls(
            id=id,
            token=token,
            created_at=created_at,
            updated_at=updated_at,
            is_waiting=is_waiting,
            waiting_started_at=waiting_started_at,
            is_ended=is_ended,
            ended_at=ended_at,
            room_id=room_id,
            chat_type=chat_type,
            is_autosuggested=is_autosuggested,
            is_encrypted=is_encrypted,
            message_count=message_count,
            user_message_count=user_message_count,
            visitor_message_count=visitor_message_count,
            present_participant_count=present_participant_count,
            present_user_participant_count=present_user_participant_count,
            present_visitor_participant_count=present_visitor_participant_count,
            present_member_count=present_member_count,
            present_user_member_count=present_user_member_count,
            present_visitor_member_count=present_visitor_member_count,
            member_count=member_count,
            user_member_count=user_member_count,
            visitor_member_count=visitor_member_count,
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
