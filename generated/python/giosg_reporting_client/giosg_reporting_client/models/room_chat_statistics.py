from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomChatStatistics(OpenModel):
    """Chats of a room in a period.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg reporting,
    fixed reports, https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The names are observed;
    the meaning of the figures is inferred from them.

        Attributes:
            room_id (UUID | Unset): Identifier of the room.
            start_date (datetime.date | Unset): First day.
            end_date (datetime.date | Unset): Last day.
            total_visitors_with_conversation_count (int | Unset): Visitors with a conversation (a chat with messages of both
                sides), in total.
            total_visitors_with_chat_count (int | Unset): Visitors with a chat, in total.
            total_visitors_affected_by_chat_count (int | Unset): Visitors with a chat or a chat suggestion, in total.
            total_visitors_autosuggested_count (int | Unset): Visitors with an automatic chat suggestion, in total.
            total_conversation_count (int | Unset): Conversations, in total.
            total_chats_from_autosuggest_count (int | Unset): Chats started by an automatic suggestion, in total.
            total_chats_from_user_count (int | Unset): Chats started by a user, in total.
            total_chats_from_visitor_count (int | Unset): Chats started by a visitor, in total.
            total_visitor_message_count (int | Unset): Messages of visitors, in total.
            total_user_message_count (int | Unset): Messages of users, in total.
            total_missed_chat_count (int | Unset): Unanswered chats, in total.
            by_date (list[RoomChatStatisticsOfDay] | Unset): The figures by day, in any order.
    """

    room_id: UUID | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    total_visitors_with_conversation_count: int | Unset = UNSET
    total_visitors_with_chat_count: int | Unset = UNSET
    total_visitors_affected_by_chat_count: int | Unset = UNSET
    total_visitors_autosuggested_count: int | Unset = UNSET
    total_conversation_count: int | Unset = UNSET
    total_chats_from_autosuggest_count: int | Unset = UNSET
    total_chats_from_user_count: int | Unset = UNSET
    total_chats_from_visitor_count: int | Unset = UNSET
    total_visitor_message_count: int | Unset = UNSET
    total_user_message_count: int | Unset = UNSET
    total_missed_chat_count: int | Unset = UNSET
    by_date: list[RoomChatStatisticsOfDay] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.room_chat_statistics_of_day import RoomChatStatisticsOfDay
