from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomChatStatisticsOfDay(OpenModel):
    """Chats of a room on one day.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg reporting,
    fixed reports, https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The names are observed;
    the meaning of the figures is inferred from them.

        Attributes:
            date (datetime.date | Unset): The day.
            visitors_with_conversation_count (int | Unset): Visitors with a conversation (a chat with messages of both
                sides), on this day.
            visitors_with_chat_count (int | Unset): Visitors with a chat, on this day.
            visitors_affected_by_chat_count (int | Unset): Visitors with a chat or a chat suggestion, on this day.
            visitors_autosuggested_count (int | Unset): Visitors with an automatic chat suggestion, on this day.
            conversation_count (int | Unset): Conversations, on this day.
            chats_from_autosuggest_count (int | Unset): Chats started by an automatic suggestion, on this day.
            chats_from_user_count (int | Unset): Chats started by a user, on this day.
            chats_from_visitor_count (int | Unset): Chats started by a visitor, on this day.
            visitor_message_count (int | Unset): Messages of visitors, on this day.
            user_message_count (int | Unset): Messages of users, on this day.
            missed_chat_count (int | Unset): Unanswered chats, on this day.
    """

    date: datetime.date | Unset = UNSET
    visitors_with_conversation_count: int | Unset = UNSET
    visitors_with_chat_count: int | Unset = UNSET
    visitors_affected_by_chat_count: int | Unset = UNSET
    visitors_autosuggested_count: int | Unset = UNSET
    conversation_count: int | Unset = UNSET
    chats_from_autosuggest_count: int | Unset = UNSET
    chats_from_user_count: int | Unset = UNSET
    chats_from_visitor_count: int | Unset = UNSET
    visitor_message_count: int | Unset = UNSET
    user_message_count: int | Unset = UNSET
    missed_chat_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
