from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="LiveRoomReport")


@_attrs_define
class LiveRoomReport:
    """How busy a room is now, and what it has seen today. Attributes whose names begin with `daily` could not be read, so
    expect more.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The table calls sums and the percentage
    floats, the example has decimal strings ("40.00"); the example wins. What the figures mean is read from their names;
    the units of the times are not stated.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_time (str): When the day began, `YYYY-MM-DDTHH:MM:SS` without a time zone.
            end_time (str): When the day ends, in the same form.
            real_conversations (int): How many real conversations there were.
            visitor_count_now (int): How many visitors are in the room.
            visitor_count_today (int): How many visitors have been in the room today.
            missed_chats (int): How many chats nobody answered.
            avg_wait_time (int): How long those who wait have waited on average.
            max_wait_time (int): How long the one who has waited longest has waited.
            chats_with_sales_count (int): How many chats led to a sale.
            real_conversations_with_sales_count (int): How many real conversations led to a sale.
            purchased_cart_count (int): How many shopping carts were bought.
            total_sales_sum (str): What was sold in all.
            sales_with_chat (str): What was sold after chats.
            sales_with_real_conversation (str): What was sold after real conversations.
            avg_purchased_cart_size (str): What a cart that was bought was worth on average.
            chat_conversion_percent (str): Percentage of chats that led to a sale.
    """

    room_id: UUID
    start_time: str
    end_time: str
    real_conversations: int
    visitor_count_now: int
    visitor_count_today: int
    missed_chats: int
    avg_wait_time: int
    max_wait_time: int
    chats_with_sales_count: int
    real_conversations_with_sales_count: int
    purchased_cart_count: int
    total_sales_sum: str
    sales_with_chat: str
    sales_with_real_conversation: str
    avg_purchased_cart_size: str
    chat_conversion_percent: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        start_time = self.start_time

        end_time = self.end_time

        real_conversations = self.real_conversations

        visitor_count_now = self.visitor_count_now

        visitor_count_today = self.visitor_count_today

        missed_chats = self.missed_chats

        avg_wait_time = self.avg_wait_time

        max_wait_time = self.max_wait_time

        chats_with_sales_count = self.chats_with_sales_count

        real_conversations_with_sales_count = self.real_conversations_with_sales_count

        purchased_cart_count = self.purchased_cart_count

        total_sales_sum = self.total_sales_sum

        sales_with_chat = self.sales_with_chat

        sales_with_real_conversation = self.sales_with_real_conversation

        avg_purchased_cart_size = self.avg_purchased_cart_size

        chat_conversion_percent = self.chat_conversion_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
                "start_time": start_time,
                "end_time": end_time,
                "real_conversations": real_conversations,
                "visitor_count_now": visitor_count_now,
                "visitor_count_today": visitor_count_today,
                "missed_chats": missed_chats,
                "avg_wait_time": avg_wait_time,
                "max_wait_time": max_wait_time,
                "chats_with_sales_count": chats_with_sales_count,
                "real_conversations_with_sales_count": real_conversations_with_sales_count,
                "purchased_cart_count": purchased_cart_count,
                "total_sales_sum": total_sales_sum,
                "sales_with_chat": sales_with_chat,
                "sales_with_real_conversation": sales_with_real_conversation,
                "avg_purchased_cart_size": avg_purchased_cart_size,
                "chat_conversion_percent": chat_conversion_percent,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        start_time = d.pop("start_time")

        end_time = d.pop("end_time")

        real_conversations = d.pop("real_conversations")

        visitor_count_now = d.pop("visitor_count_now")

        visitor_count_today = d.pop("visitor_count_today")

        missed_chats = d.pop("missed_chats")

        avg_wait_time = d.pop("avg_wait_time")

        max_wait_time = d.pop("max_wait_time")

        chats_with_sales_count = d.pop("chats_with_sales_count")

        real_conversations_with_sales_count = d.pop("real_conversations_with_sales_count")

        purchased_cart_count = d.pop("purchased_cart_count")

        total_sales_sum = d.pop("total_sales_sum")

        sales_with_chat = d.pop("sales_with_chat")

        sales_with_real_conversation = d.pop("sales_with_real_conversation")

        avg_purchased_cart_size = d.pop("avg_purchased_cart_size")

        chat_conversion_percent = d.pop("chat_conversion_percent")

        _model = cls(
            room_id=room_id,
            start_time=start_time,
            end_time=end_time,
            real_conversations=real_conversations,
            visitor_count_now=visitor_count_now,
            visitor_count_today=visitor_count_today,
            missed_chats=missed_chats,
            avg_wait_time=avg_wait_time,
            max_wait_time=max_wait_time,
            chats_with_sales_count=chats_with_sales_count,
            real_conversations_with_sales_count=real_conversations_with_sales_count,
            purchased_cart_count=purchased_cart_count,
            total_sales_sum=total_sales_sum,
            sales_with_chat=sales_with_chat,
            sales_with_real_conversation=sales_with_real_conversation,
            avg_purchased_cart_size=avg_purchased_cart_size,
            chat_conversion_percent=chat_conversion_percent,
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
