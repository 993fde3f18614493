from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.public_chat_type import PublicChatType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PublicChat(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
