from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="ChatStatisticsOfDay")


@_attrs_define
class ChatStatisticsOfDay:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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
        field_dict.update(
            {
                "date": date,
                "visitors_with_conversation_count": visitors_with_conversation_count,
                "visitors_with_chat_count": visitors_with_chat_count,
                "visitors_affected_by_chat_count": visitors_affected_by_chat_count,
                "visitors_autosuggested_count": visitors_autosuggested_count,
                "conversation_count": conversation_count,
                "chats_from_autosuggest_count": chats_from_autosuggest_count,
                "chats_from_user_count": chats_from_user_count,
                "chats_from_visitor_count": chats_from_visitor_count,
                "visitor_message_count": visitor_message_count,
                "user_message_count": user_message_count,
                "missed_chat_count": missed_chat_count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        date = datetime.date.fromisoformat(d.pop("date"))

        visitors_with_conversation_count = d.pop("visitors_with_conversation_count")

        visitors_with_chat_count = d.pop("visitors_with_chat_count")

        visitors_affected_by_chat_count = d.pop("visitors_affected_by_chat_count")

        visitors_autosuggested_count = d.pop("visitors_autosuggested_count")

        conversation_count = d.pop("conversation_count")

        chats_from_autosuggest_count = d.pop("chats_from_autosuggest_count")

        chats_from_user_count = d.pop("chats_from_user_count")

        chats_from_visitor_count = d.pop("chats_from_visitor_count")

        visitor_message_count = d.pop("visitor_message_count")

        user_message_count = d.pop("user_message_count")

        missed_chat_count = d.pop("missed_chat_count")

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
