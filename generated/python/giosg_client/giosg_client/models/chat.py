from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_type import ChatType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Chat(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
