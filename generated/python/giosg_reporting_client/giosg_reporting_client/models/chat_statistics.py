from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class ChatStatistics(OpenModel):
    """Chats of a room in a period.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_visitors_with_conversation_count (int): Visitors with a conversation (a chat with messages of both sides),
                in total.
            total_visitors_with_chat_count (int): Visitors with a chat, in total.
            total_visitors_affected_by_chat_count (int): Visitors with a chat or a chat suggestion, in total.
            total_visitors_autosuggested_count (int): Visitors with an automatic chat suggestion, in total.
            total_conversation_count (int): Conversations, in total.
            total_chats_from_autosuggest_count (int): Chats started by an automatic suggestion, in total.
            total_chats_from_user_count (int): Chats started by a user, in total.
            total_chats_from_visitor_count (int): Chats started by a visitor, in total.
            total_visitor_message_count (int): Messages of visitors, in total.
            total_user_message_count (int): Messages of users, in total.
            total_missed_chat_count (int): Unanswered chats, in total.
            by_date (list[ChatStatisticsOfDay]): The figures by day.
    """

    room_id: UUID
    start_date: datetime.date
    end_date: datetime.date
    total_visitors_with_conversation_count: int
    total_visitors_with_chat_count: int
    total_visitors_affected_by_chat_count: int
    total_visitors_autosuggested_count: int
    total_conversation_count: int
    total_chats_from_autosuggest_count: int
    total_chats_from_user_count: int
    total_chats_from_visitor_count: int
    total_visitor_message_count: int
    total_user_message_count: int
    total_missed_chat_count: int
    by_date: list[ChatStatisticsOfDay]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.chat_statistics_of_day import ChatStatisticsOfDay
