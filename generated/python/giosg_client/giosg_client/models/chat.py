from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_type import ChatType
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="Chat")


@_attrs_define
class Chat:
    """One conversation in a room. An ended chat is locked permanently.

        Evidence: documented (giosg Live HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The end of the table could not be read, and
    published clients declare other names; only `id` is required.

        Attributes:
            id (UUID): Identifier of the chat.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            waiting_started_at (datetime.datetime | None | Unset): When the visitor last began to wait (`is_waiting` became
                true). Kept after the response; null if no visitor has waited yet.
            is_ended (bool | Unset): Whether the chat has ended. Setting it to true locks the chat permanently.
            ended_at (datetime.datetime | None | Unset): When the chat ended; null while it is open.
            room_id (UUID | Unset): Identifier of the room of the chat.
            room_name (str | Unset): Name of the room.
            room_organization_id (UUID | Unset): Identifier of the organization that owns the room.
            chat_type (ChatType | Unset): `operator` and `group`: between users only; `visitor`: with a visitor; `task`:
                ends automatically after a time set by an option of the room; `external`: created by an integration, never ends
                automatically. Other values are possible.
            is_private (bool | Unset): Whether the chat is private. The effects could not be read.
            is_real_conversation (bool | Unset): Whether this is a real conversation; the vendor does not define the term.
            is_autosuggested (bool | Unset): Whether the chat began with an automatic suggestion to the visitor.
            is_waiting (bool | Unset): Whether the visitor waits for a user's response. A message by a user ends the wait,
                as does a user who begins to participate.
            token (str | Unset): Signed identifier of older versions of the API.
            message_count (int | Unset): Number of messages of the type `msg`.
            user_message_count (int | Unset): Number of messages sent by users.
            visitor_message_count (int | Unset): Number of messages sent by the visitor.
            first_visitor_message_url (None | str | Unset): Page from which the visitor sent the first message; null if the
                visitor sent none.
            first_visitor_message_url_title (None | str | Unset): Title of that page; null if the visitor sent no message.
            autosuggest_url (None | str | Unset): Page on which the chat was suggested; null without a suggestion.
            autosuggest_url_title (None | str | Unset): Title of that page; null without a suggestion.
            tag_count (int | Unset): Number of tags of the chat.
            present_participant_count (int | Unset): Number of users and visitors who are present in the chat now.
            present_user_participant_count (int | Unset): Number of users who are present in the chat now.
            present_visitor_participant_count (int | Unset): Number of visitors who are present in the chat now.
            present_member_count (int | Unset): Older name of `present_participant_count`.
            present_user_member_count (int | Unset): Older name of `present_user_participant_count`.
            present_visitor_member_count (int | Unset): Older name of `present_visitor_participant_count`.
            member_count (int | Unset): Number of users and visitors who have attended the chat at any time.
            user_member_count (int | Unset): Number of users who have sent something.
            visitor_member_count (int | Unset): Number of visitors who have attended the chat.
            is_encrypted (bool | Unset): Whether the messages are encrypted.
            visitor_wait_time (float | None | Unset): How long the visitor has waited; the unit is unknown.
            legacy_id (None | str | Unset): Identifier of the chat in older versions of the API.
            legacy_room_id (None | str | Unset): Identifier of the room in older versions of the API.
    """

    id: UUID
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    waiting_started_at: datetime.datetime | None | Unset = UNSET
    is_ended: bool | Unset = UNSET
    ended_at: datetime.datetime | None | Unset = UNSET
    room_id: UUID | Unset = UNSET
    room_name: str | Unset = UNSET
    room_organization_id: UUID | Unset = UNSET
    chat_type: ChatType | Unset = UNSET
    is_private: bool | Unset = UNSET
    is_real_conversation: bool | Unset = UNSET
    is_autosuggested: bool | Unset = UNSET
    is_waiting: bool | Unset = UNSET
    token: str | Unset = UNSET
    message_count: int | Unset = UNSET
    user_message_count: int | Unset = UNSET
    visitor_message_count: int | Unset = UNSET
    first_visitor_message_url: None | str | Unset = UNSET
    first_visitor_message_url_title: None | str | Unset = UNSET
    autosuggest_url: None | str | Unset = UNSET
    autosuggest_url_title: None | str | Unset = UNSET
    tag_count: int | Unset = UNSET
    present_participant_count: int | Unset = UNSET
    present_user_participant_count: int | Unset = UNSET
    present_visitor_participant_count: int | Unset = UNSET
    present_member_count: int | Unset = UNSET
    present_user_member_count: int | Unset = UNSET
    present_visitor_member_count: int | Unset = UNSET
    member_count: int | Unset = UNSET
    user_member_count: int | Unset = UNSET
    visitor_member_count: int | Unset = UNSET
    is_encrypted: bool | Unset = UNSET
    visitor_wait_time: float | None | Unset = UNSET
    legacy_id: None | str | Unset = UNSET
    legacy_room_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

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

        room_name = self.room_name

        room_organization_id: str | Unset = UNSET
        if not isinstance(self.room_organization_id, Unset):
            room_organization_id = str(self.room_organization_id)

        chat_type: str | Unset = UNSET
        if not isinstance(self.chat_type, Unset):
            chat_type = self.chat_type.value

        is_private = self.is_private

        is_real_conversation = self.is_real_conversation

        is_autosuggested = self.is_autosuggested

        is_waiting = self.is_waiting

        token = self.token

        message_count = self.message_count

        user_message_count = self.user_message_count

        visitor_message_count = self.visitor_message_count

        first_visitor_message_url: None | str | Unset
        if isinstance(self.first_visitor_message_url, Unset):
            first_visitor_message_url = UNSET
        else:
            first_visitor_message_url = self.first_visitor_message_url

        first_visitor_message_url_title: None | str | Unset
        if isinstance(self.first_visitor_message_url_title, Unset):
            first_visitor_message_url_title = UNSET
        else:
            first_visitor_message_url_title = self.first_visitor_message_url_title

        autosuggest_url: None | str | Unset
        if isinstance(self.autosuggest_url, Unset):
            autosuggest_url = UNSET
        else:
            autosuggest_url = self.autosuggest_url

        autosuggest_url_title: None | str | Unset
        if isinstance(self.autosuggest_url_title, Unset):
            autosuggest_url_title = UNSET
        else:
            autosuggest_url_title = self.autosuggest_url_title

        tag_count = self.tag_count

        present_participant_count = self.present_participant_count

        present_user_participant_count = self.present_user_participant_count

        present_visitor_participant_count = self.present_visitor_participant_count

        present_member_count = self.present_member_count

        present_user_member_count = self.present_user_member_count

        present_visitor_member_count = self.present_visitor_member_count

        member_count = self.member_count

        user_member_count = self.user_member_count

        visitor_member_count = self.visitor_member_count

        is_encrypted = self.is_encrypted

        visitor_wait_time: float | None | Unset
        if isinstance(self.visitor_wait_time, Unset):
            visitor_wait_time = UNSET
        else:
            visitor_wait_time = self.visitor_wait_time

        legacy_id: None | str | Unset
        if isinstance(self.legacy_id, Unset):
            legacy_id = UNSET
        else:
            legacy_id = self.legacy_id

        legacy_room_id: None | str | Unset
        if isinstance(self.legacy_room_id, Unset):
            legacy_room_id = UNSET
        else:
            legacy_room_id = self.legacy_room_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if waiting_started_at is not UNSET:
            field_dict["waiting_started_at"] = waiting_started_at
        if is_ended is not UNSET:
            field_dict["is_ended"] = is_ended
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if room_name is not UNSET:
            field_dict["room_name"] = room_name
        if room_organization_id is not UNSET:
            field_dict["room_organization_id"] = room_organization_id
        if chat_type is not UNSET:
            field_dict["chat_type"] = chat_type
        if is_private is not UNSET:
            field_dict["is_private"] = is_private
        if is_real_conversation is not UNSET:
            field_dict["is_real_conversation"] = is_real_conversation
        if is_autosuggested is not UNSET:
            field_dict["is_autosuggested"] = is_autosuggested
        if is_waiting is not UNSET:
            field_dict["is_waiting"] = is_waiting
        if token is not UNSET:
            field_dict["token"] = token
        if message_count is not UNSET:
            field_dict["message_count"] = message_count
        if user_message_count is not UNSET:
            field_dict["user_message_count"] = user_message_count
        if visitor_message_count is not UNSET:
            field_dict["visitor_message_count"] = visitor_message_count
        if first_visitor_message_url is not UNSET:
            field_dict["first_visitor_message_url"] = first_visitor_message_url
        if first_visitor_message_url_title is not UNSET:
            field_dict["first_visitor_message_url_title"] = first_visitor_message_url_title
        if autosuggest_url is not UNSET:
            field_dict["autosuggest_url"] = autosuggest_url
        if autosuggest_url_title is not UNSET:
            field_dict["autosuggest_url_title"] = autosuggest_url_title
        if tag_count is not UNSET:
            field_dict["tag_count"] = tag_count
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
        if is_encrypted is not UNSET:
            field_dict["is_encrypted"] = is_encrypted
        if visitor_wait_time is not UNSET:
            field_dict["visitor_wait_time"] = visitor_wait_time
        if legacy_id is not UNSET:
            field_dict["legacy_id"] = legacy_id
        if legacy_room_id is not UNSET:
            field_dict["legacy_room_id"] = legacy_room_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

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

        room_name = d.pop("room_name", UNSET)

        _room_organization_id = d.pop("room_organization_id", UNSET)
        room_organization_id: UUID | Unset
        if isinstance(_room_organization_id, Unset):
            room_organization_id = UNSET
        else:
            room_organization_id = UUID(_room_organization_id)

        _chat_type = d.pop("chat_type", UNSET)
        chat_type: ChatType | Unset
        if isinstance(_chat_type, Unset):
            chat_type = UNSET
        else:
            chat_type = ChatType(_chat_type)

        is_private = d.pop("is_private", UNSET)

        is_real_conversation = d.pop("is_real_conversation", UNSET)

        is_autosuggested = d.pop("is_autosuggested", UNSET)

        is_waiting = d.pop("is_waiting", UNSET)

        token = d.pop("token", UNSET)

        message_count = d.pop("message_count", UNSET)

        user_message_count = d.pop("user_message_count", UNSET)

        visitor_message_count = d.pop("visitor_message_count", UNSET)

        def _parse_first_visitor_message_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_visitor_message_url = _parse_first_visitor_message_url(d.pop("first_visitor_message_url", UNSET))

        def _parse_first_visitor_message_url_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_visitor_message_url_title = _parse_first_visitor_message_url_title(
            d.pop("first_visitor_message_url_title", UNSET)
        )

        def _parse_autosuggest_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        autosuggest_url = _parse_autosuggest_url(d.pop("autosuggest_url", UNSET))

        def _parse_autosuggest_url_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        autosuggest_url_title = _parse_autosuggest_url_title(d.pop("autosuggest_url_title", UNSET))

        tag_count = d.pop("tag_count", UNSET)

        present_participant_count = d.pop("present_participant_count", UNSET)

        present_user_participant_count = d.pop("present_user_participant_count", UNSET)

        present_visitor_participant_count = d.pop("present_visitor_participant_count", UNSET)

        present_member_count = d.pop("present_member_count", UNSET)

        present_user_member_count = d.pop("present_user_member_count", UNSET)

        present_visitor_member_count = d.pop("present_visitor_member_count", UNSET)

        member_count = d.pop("member_count", UNSET)

        user_member_count = d.pop("user_member_count", UNSET)

        visitor_member_count = d.pop("visitor_member_count", UNSET)

        is_encrypted = d.pop("is_encrypted", UNSET)

        def _parse_visitor_wait_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        visitor_wait_time = _parse_visitor_wait_time(d.pop("visitor_wait_time", UNSET))

        def _parse_legacy_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        legacy_id = _parse_legacy_id(d.pop("legacy_id", UNSET))

        def _parse_legacy_room_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        legacy_room_id = _parse_legacy_room_id(d.pop("legacy_room_id", UNSET))

        _model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            waiting_started_at=waiting_started_at,
            is_ended=is_ended,
            ended_at=ended_at,
            room_id=room_id,
            room_name=room_name,
            room_organization_id=room_organization_id,
            chat_type=chat_type,
            is_private=is_private,
            is_real_conversation=is_real_conversation,
            is_autosuggested=is_autosuggested,
            is_waiting=is_waiting,
            token=token,
            message_count=message_count,
            user_message_count=user_message_count,
            visitor_message_count=visitor_message_count,
            first_visitor_message_url=first_visitor_message_url,
            first_visitor_message_url_title=first_visitor_message_url_title,
            autosuggest_url=autosuggest_url,
            autosuggest_url_title=autosuggest_url_title,
            tag_count=tag_count,
            present_participant_count=present_participant_count,
            present_user_participant_count=present_user_participant_count,
            present_visitor_participant_count=present_visitor_participant_count,
            present_member_count=present_member_count,
            present_user_member_count=present_user_member_count,
            present_visitor_member_count=present_visitor_member_count,
            member_count=member_count,
            user_member_count=user_member_count,
            visitor_member_count=visitor_member_count,
            is_encrypted=is_encrypted,
            visitor_wait_time=visitor_wait_time,
            legacy_id=legacy_id,
            legacy_room_id=legacy_room_id,
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
