from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.chat_statistics_of_day import ChatStatisticsOfDay


T = TypeVar("T", bound="ChatStatistics")


@_attrs_define
class ChatStatistics:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        start_date = self.start_date.isoformat()

        end_date = self.end_date.isoformat()

        total_visitors_with_conversation_count = self.total_visitors_with_conversation_count

        total_visitors_with_chat_count = self.total_visitors_with_chat_count

        total_visitors_affected_by_chat_count = self.total_visitors_affected_by_chat_count

        total_visitors_autosuggested_count = self.total_visitors_autosuggested_count

        total_conversation_count = self.total_conversation_count

        total_chats_from_autosuggest_count = self.total_chats_from_autosuggest_count

        total_chats_from_user_count = self.total_chats_from_user_count

        total_chats_from_visitor_count = self.total_chats_from_visitor_count

        total_visitor_message_count = self.total_visitor_message_count

        total_user_message_count = self.total_user_message_count

        total_missed_chat_count = self.total_missed_chat_count

        by_date = []
        for by_date_item_data in self.by_date:
            by_date_item = by_date_item_data.to_dict()
            by_date.append(by_date_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
                "start_date": start_date,
                "end_date": end_date,
                "total_visitors_with_conversation_count": total_visitors_with_conversation_count,
                "total_visitors_with_chat_count": total_visitors_with_chat_count,
                "total_visitors_affected_by_chat_count": total_visitors_affected_by_chat_count,
                "total_visitors_autosuggested_count": total_visitors_autosuggested_count,
                "total_conversation_count": total_conversation_count,
                "total_chats_from_autosuggest_count": total_chats_from_autosuggest_count,
                "total_chats_from_user_count": total_chats_from_user_count,
                "total_chats_from_visitor_count": total_chats_from_visitor_count,
                "total_visitor_message_count": total_visitor_message_count,
                "total_user_message_count": total_user_message_count,
                "total_missed_chat_count": total_missed_chat_count,
                "by_date": by_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.chat_statistics_of_day import ChatStatisticsOfDay

        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        start_date = datetime.date.fromisoformat(d.pop("start_date"))

        end_date = datetime.date.fromisoformat(d.pop("end_date"))

        total_visitors_with_conversation_count = d.pop("total_visitors_with_conversation_count")

        total_visitors_with_chat_count = d.pop("total_visitors_with_chat_count")

        total_visitors_affected_by_chat_count = d.pop("total_visitors_affected_by_chat_count")

        total_visitors_autosuggested_count = d.pop("total_visitors_autosuggested_count")

        total_conversation_count = d.pop("total_conversation_count")

        total_chats_from_autosuggest_count = d.pop("total_chats_from_autosuggest_count")

        total_chats_from_user_count = d.pop("total_chats_from_user_count")

        total_chats_from_visitor_count = d.pop("total_chats_from_visitor_count")

        total_visitor_message_count = d.pop("total_visitor_message_count")

        total_user_message_count = d.pop("total_user_message_count")

        total_missed_chat_count = d.pop("total_missed_chat_count")

        by_date = []
        _by_date = d.pop("by_date")
        for by_date_item_data in as_list(_by_date):
            by_date_item = ChatStatisticsOfDay.from_dict(by_date_item_data)

            by_date.append(by_date_item)

        _model = cls(
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
            total_visitors_with_conversation_count=total_visitors_with_conversation_count,
            total_visitors_with_chat_count=total_visitors_with_chat_count,
            total_visitors_affected_by_chat_count=total_visitors_affected_by_chat_count,
            total_visitors_autosuggested_count=total_visitors_autosuggested_count,
            total_conversation_count=total_conversation_count,
            total_chats_from_autosuggest_count=total_chats_from_autosuggest_count,
            total_chats_from_user_count=total_chats_from_user_count,
            total_chats_from_visitor_count=total_chats_from_visitor_count,
            total_visitor_message_count=total_visitor_message_count,
            total_user_message_count=total_user_message_count,
            total_missed_chat_count=total_missed_chat_count,
            by_date=by_date,
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
