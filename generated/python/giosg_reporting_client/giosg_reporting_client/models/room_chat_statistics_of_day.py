from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="RoomChatStatisticsOfDay")


@_attrs_define
class RoomChatStatisticsOfDay:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: str | Unset = UNSET
        if not isinstance(self.date, Unset):
            date = self.date.isoformat()

        visitors_with_conversation_count = self.visitors_with_conversation_count

        visitors_with_chat_count = self.visitors_with_chat_count

        visitors_affected_by_chat_count = self.visitors_affected_by_chat_count

        visitors_autosuggested_count = self.visitors_autosuggested_count

        conversation_count = self.conversation_count

        chats_from_autosuggest_count = self.chats_from_autosuggest_count

        chats_from_user_count = self.chats_from_user_count

        chats_from_visitor_count = self.chats_from_visitor_count

        visitor_message_count = self.visitor_message_count

        user_message_count = self.user_message_count

        missed_chat_count = self.missed_chat_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if visitors_with_conversation_count is not UNSET:
            field_dict["visitors_with_conversation_count"] = visitors_with_conversation_count
        if visitors_with_chat_count is not UNSET:
            field_dict["visitors_with_chat_count"] = visitors_with_chat_count
        if visitors_affected_by_chat_count is not UNSET:
            field_dict["visitors_affected_by_chat_count"] = visitors_affected_by_chat_count
        if visitors_autosuggested_count is not UNSET:
            field_dict["visitors_autosuggested_count"] = visitors_autosuggested_count
        if conversation_count is not UNSET:
            field_dict["conversation_count"] = conversation_count
        if chats_from_autosuggest_count is not UNSET:
            field_dict["chats_from_autosuggest_count"] = chats_from_autosuggest_count
        if chats_from_user_count is not UNSET:
            field_dict["chats_from_user_count"] = chats_from_user_count
        if chats_from_visitor_count is not UNSET:
            field_dict["chats_from_visitor_count"] = chats_from_visitor_count
        if visitor_message_count is not UNSET:
            field_dict["visitor_message_count"] = visitor_message_count
        if user_message_count is not UNSET:
            field_dict["user_message_count"] = user_message_count
        if missed_chat_count is not UNSET:
            field_dict["missed_chat_count"] = missed_chat_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        _date = d.pop("date", UNSET)
        date: datetime.date | Unset
        if isinstance(_date, Unset):
            date = UNSET
        else:
            date = datetime.date.fromisoformat(_date)

        visitors_with_conversation_count = d.pop("visitors_with_conversation_count", UNSET)

        visitors_with_chat_count = d.pop("visitors_with_chat_count", UNSET)

        visitors_affected_by_chat_count = d.pop("visitors_affected_by_chat_count", UNSET)

        visitors_autosuggested_count = d.pop("visitors_autosuggested_count", UNSET)

        conversation_count = d.pop("conversation_count", UNSET)

        chats_from_autosuggest_count = d.pop("chats_from_autosuggest_count", UNSET)

        chats_from_user_count = d.pop("chats_from_user_count", UNSET)

        chats_from_visitor_count = d.pop("chats_from_visitor_count", UNSET)

        visitor_message_count = d.pop("visitor_message_count", UNSET)

        user_message_count = d.pop("user_message_count", UNSET)

        missed_chat_count = d.pop("missed_chat_count", UNSET)

        _model = cls(
            date=date,
            visitors_with_conversation_count=visitors_with_conversation_count,
            visitors_with_chat_count=visitors_with_chat_count,
            visitors_affected_by_chat_count=visitors_affected_by_chat_count,
            visitors_autosuggested_count=visitors_autosuggested_count,
            conversation_count=conversation_count,
            chats_from_autosuggest_count=chats_from_autosuggest_count,
            chats_from_user_count=chats_from_user_count,
            chats_from_visitor_count=chats_from_visitor_count,
            visitor_message_count=visitor_message_count,
            user_message_count=user_message_count,
            missed_chat_count=missed_chat_count,
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
