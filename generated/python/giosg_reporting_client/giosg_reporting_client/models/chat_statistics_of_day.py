from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class ChatStatisticsOfDay(OpenModel):
    """Chats of a room on one day.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            date (datetime.date): The day.
            visitors_with_conversation_count (int): Visitors with a conversation (a chat with messages of both sides), on
                this day.
            visitors_with_chat_count (int): Visitors with a chat, on this day.
            visitors_affected_by_chat_count (int): Visitors with a chat or a chat suggestion, on this day.
            visitors_autosuggested_count (int): Visitors with an automatic chat suggestion, on this day.
            conversation_count (int): Conversations, on this day.
            chats_from_autosuggest_count (int): Chats started by an automatic suggestion, on this day.
            chats_from_user_count (int): Chats started by a user, on this day.
            chats_from_visitor_count (int): Chats started by a visitor, on this day.
            visitor_message_count (int): Messages of visitors, on this day.
            user_message_count (int): Messages of users, on this day.
            missed_chat_count (int): Unanswered chats, on this day.
    """

    date: datetime.date
    visitors_with_conversation_count: int
    visitors_with_chat_count: int
    visitors_affected_by_chat_count: int
    visitors_autosuggested_count: int
    conversation_count: int
    chats_from_autosuggest_count: int
    chats_from_user_count: int
    chats_from_visitor_count: int
    visitor_message_count: int
    user_message_count: int
    missed_chat_count: int
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
