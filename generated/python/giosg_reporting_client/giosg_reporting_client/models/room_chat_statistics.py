from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.room_chat_statistics_of_day import RoomChatStatisticsOfDay


T = TypeVar("T", bound="RoomChatStatistics")


@_attrs_define
class RoomChatStatistics:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = self.start_date.isoformat()

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
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

        by_date: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.by_date, Unset):
            by_date = []
            for by_date_item_data in self.by_date:
                by_date_item = by_date_item_data.to_dict()
                by_date.append(by_date_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if total_visitors_with_conversation_count is not UNSET:
            field_dict["total_visitors_with_conversation_count"] = total_visitors_with_conversation_count
        if total_visitors_with_chat_count is not UNSET:
            field_dict["total_visitors_with_chat_count"] = total_visitors_with_chat_count
        if total_visitors_affected_by_chat_count is not UNSET:
            field_dict["total_visitors_affected_by_chat_count"] = total_visitors_affected_by_chat_count
        if total_visitors_autosuggested_count is not UNSET:
            field_dict["total_visitors_autosuggested_count"] = total_visitors_autosuggested_count
        if total_conversation_count is not UNSET:
            field_dict["total_conversation_count"] = total_conversation_count
        if total_chats_from_autosuggest_count is not UNSET:
            field_dict["total_chats_from_autosuggest_count"] = total_chats_from_autosuggest_count
        if total_chats_from_user_count is not UNSET:
            field_dict["total_chats_from_user_count"] = total_chats_from_user_count
        if total_chats_from_visitor_count is not UNSET:
            field_dict["total_chats_from_visitor_count"] = total_chats_from_visitor_count
        if total_visitor_message_count is not UNSET:
            field_dict["total_visitor_message_count"] = total_visitor_message_count
        if total_user_message_count is not UNSET:
            field_dict["total_user_message_count"] = total_user_message_count
        if total_missed_chat_count is not UNSET:
            field_dict["total_missed_chat_count"] = total_missed_chat_count
        if by_date is not UNSET:
            field_dict["by_date"] = by_date

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.room_chat_statistics_of_day import RoomChatStatisticsOfDay

        d = as_dict(src_dict)
        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        else:
            start_date = datetime.date.fromisoformat(_start_date)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        else:
            end_date = datetime.date.fromisoformat(_end_date)

        total_visitors_with_conversation_count = d.pop("total_visitors_with_conversation_count", UNSET)

        total_visitors_with_chat_count = d.pop("total_visitors_with_chat_count", UNSET)

        total_visitors_affected_by_chat_count = d.pop("total_visitors_affected_by_chat_count", UNSET)

        total_visitors_autosuggested_count = d.pop("total_visitors_autosuggested_count", UNSET)

        total_conversation_count = d.pop("total_conversation_count", UNSET)

        total_chats_from_autosuggest_count = d.pop("total_chats_from_autosuggest_count", UNSET)

        total_chats_from_user_count = d.pop("total_chats_from_user_count", UNSET)

        total_chats_from_visitor_count = d.pop("total_chats_from_visitor_count", UNSET)

        total_visitor_message_count = d.pop("total_visitor_message_count", UNSET)

        total_user_message_count = d.pop("total_user_message_count", UNSET)

        total_missed_chat_count = d.pop("total_missed_chat_count", UNSET)

        _by_date = d.pop("by_date", UNSET)
        by_date: list[RoomChatStatisticsOfDay] | Unset = UNSET
        if _by_date is not UNSET:
            by_date = []
            for by_date_item_data in as_list(_by_date):
                by_date_item = RoomChatStatisticsOfDay.from_dict(by_date_item_data)

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
