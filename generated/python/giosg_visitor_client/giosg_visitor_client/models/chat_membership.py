from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_composing_status import ChatComposingStatus
from ..models.chat_member_type import ChatMemberType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembership(OpenModel):
    """The present or past participation of a user or visitor in a chat.

        Evidence: archived (giosg Live HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; What published clients of giosg rely on,
    https://github.com/giosg/demo-bot). 2015 text; a published client declares the attributes as well.

        Attributes:
            member_id (str): Identifier of the member, a UUID for a user and 32 hexadecimal digits for a visitor.
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

    member_id: str
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.avatar import Avatar
