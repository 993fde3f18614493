from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class ChatStatistics(OpenModel):
    """Chats of a room over some days.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). What the figures mean is read from
    their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_visitors_with_conversation_count (int): Visitors who had a conversation, that is a chat in which both
                sides wrote, all days together.
            total_visitors_with_chat_count (int): Visitors who had a chat, all days together.
            total_visitors_affected_by_chat_count (int): Visitors who had a chat or were suggested one, all days together.
            total_visitors_autosuggested_count (int): Visitors to whom a chat was suggested automatically, all days
                together.
            total_conversation_count (int): Conversations, all days together.
            total_chats_from_autosuggest_count (int): Chats that began with an automatic suggestion, all days together.
            total_chats_from_user_count (int): Chats that a user began, all days together.
            total_chats_from_visitor_count (int): Chats that a visitor began, all days together.
            total_visitor_message_count (int): Messages of visitors, all days together.
            total_user_message_count (int): Messages of users, all days together.
            total_missed_chat_count (int): Chats that nobody answered, all days together.
            by_date (list[ChatStatisticsOfDay]): The figures of each day.
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
