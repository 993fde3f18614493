from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="LiveRoomReport")


@_attrs_define
class LiveRoomReport:
    """The current load of a room and its figures of today. Attributes whose names begin with `daily` could not be read, so
    expect more.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The table types sums and the percentage
    as floats, the example has decimal strings ("40.00"); both are allowed. Inferred: figures may be null, as averages
    of no values are. The meaning of the figures is inferred from their names; the units of times are not stated.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_time (str | Unset): When the day began, `YYYY-MM-DDTHH:MM:SS` without a time zone.
            end_time (str | Unset): When the day ends, in the same format.
            real_conversations (int | None | Unset): Number of real conversations.
            visitor_count_now (int | None | Unset): Number of visitors in the room.
            visitor_count_today (int | None | Unset): Number of visitors in the room today.
            missed_chats (int | None | Unset): Number of unanswered chats.
            avg_wait_time (int | None | Unset): Average time of the current waits.
            max_wait_time (int | None | Unset): Longest of the current waits.
            chats_with_sales_count (int | None | Unset): Number of chats that led to a sale.
            real_conversations_with_sales_count (int | None | Unset): Number of real conversations that led to a sale.
            purchased_cart_count (int | None | Unset): Number of purchased shopping carts.
            total_sales_sum (float | None | str | Unset): Total sales.
            sales_with_chat (float | None | str | Unset): Sales after chats.
            sales_with_real_conversation (float | None | str | Unset): Sales after real conversations.
            avg_purchased_cart_size (float | None | str | Unset): Average value of a purchased cart.
            chat_conversion_percent (float | None | str | Unset): Percentage of chats that led to a sale.
    """

    room_id: UUID
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    real_conversations: int | None | Unset = UNSET
    visitor_count_now: int | None | Unset = UNSET
    visitor_count_today: int | None | Unset = UNSET
    missed_chats: int | None | Unset = UNSET
    avg_wait_time: int | None | Unset = UNSET
    max_wait_time: int | None | Unset = UNSET
    chats_with_sales_count: int | None | Unset = UNSET
    real_conversations_with_sales_count: int | None | Unset = UNSET
    purchased_cart_count: int | None | Unset = UNSET
    total_sales_sum: float | None | str | Unset = UNSET
    sales_with_chat: float | None | str | Unset = UNSET
    sales_with_real_conversation: float | None | str | Unset = UNSET
    avg_purchased_cart_size: float | None | str | Unset = UNSET
    chat_conversion_percent: float | None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id = str(self.room_id)

        start_time = self.start_time

        end_time = self.end_time

        real_conversations: int | None | Unset
        if isinstance(self.real_conversations, Unset):
            real_conversations = UNSET
        else:
            real_conversations = self.real_conversations

        visitor_count_now: int | None | Unset
        if isinstance(self.visitor_count_now, Unset):
            visitor_count_now = UNSET
        else:
            visitor_count_now = self.visitor_count_now

        visitor_count_today: int | None | Unset
        if isinstance(self.visitor_count_today, Unset):
            visitor_count_today = UNSET
        else:
            visitor_count_today = self.visitor_count_today

        missed_chats: int | None | Unset
        if isinstance(self.missed_chats, Unset):
            missed_chats = UNSET
        else:
            missed_chats = self.missed_chats

        avg_wait_time: int | None | Unset
        if isinstance(self.avg_wait_time, Unset):
            avg_wait_time = UNSET
        else:
            avg_wait_time = self.avg_wait_time

        max_wait_time: int | None | Unset
        if isinstance(self.max_wait_time, Unset):
            max_wait_time = UNSET
        else:
            max_wait_time = self.max_wait_time

        chats_with_sales_count: int | None | Unset
        if isinstance(self.chats_with_sales_count, Unset):
            chats_with_sales_count = UNSET
        else:
            chats_with_sales_count = self.chats_with_sales_count

        real_conversations_with_sales_count: int | None | Unset
        if isinstance(self.real_conversations_with_sales_count, Unset):
            real_conversations_with_sales_count = UNSET
        else:
            real_conversations_with_sales_count = self.real_conversations_with_sales_count

        purchased_cart_count: int | None | Unset
        if isinstance(self.purchased_cart_count, Unset):
            purchased_cart_count = UNSET
        else:
            purchased_cart_count = self.purchased_cart_count

        total_sales_sum: float | None | str | Unset
        if isinstance(self.total_sales_sum, Unset):
            total_sales_sum = UNSET
        else:
            total_sales_sum = self.total_sales_sum

        sales_with_chat: float | None | str | Unset
        if isinstance(self.sales_with_chat, Unset):
            sales_with_chat = UNSET
        else:
            sales_with_chat = self.sales_with_chat

        sales_with_real_conversation: float | None | str | Unset
        if isinstance(self.sales_with_real_conversation, Unset):
            sales_with_real_conversation = UNSET
        else:
            sales_with_real_conversation = self.sales_with_real_conversation

        avg_purchased_cart_size: float | None | str | Unset
        if isinstance(self.avg_purchased_cart_size, Unset):
            avg_purchased_cart_size = UNSET
        else:
            avg_purchased_cart_size = self.avg_purchased_cart_size

        chat_conversion_percent: float | None | str | Unset
        if isinstance(self.chat_conversion_percent, Unset):
            chat_conversion_percent = UNSET
        else:
            chat_conversion_percent = self.chat_conversion_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "room_id": room_id,
            }
        )
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if real_conversations is not UNSET:
            field_dict["real_conversations"] = real_conversations
        if visitor_count_now is not UNSET:
            field_dict["visitor_count_now"] = visitor_count_now
        if visitor_count_today is not UNSET:
            field_dict["visitor_count_today"] = visitor_count_today
        if missed_chats is not UNSET:
            field_dict["missed_chats"] = missed_chats
        if avg_wait_time is not UNSET:
            field_dict["avg_wait_time"] = avg_wait_time
        if max_wait_time is not UNSET:
            field_dict["max_wait_time"] = max_wait_time
        if chats_with_sales_count is not UNSET:
            field_dict["chats_with_sales_count"] = chats_with_sales_count
        if real_conversations_with_sales_count is not UNSET:
            field_dict["real_conversations_with_sales_count"] = real_conversations_with_sales_count
        if purchased_cart_count is not UNSET:
            field_dict["purchased_cart_count"] = purchased_cart_count
        if total_sales_sum is not UNSET:
            field_dict["total_sales_sum"] = total_sales_sum
        if sales_with_chat is not UNSET:
            field_dict["sales_with_chat"] = sales_with_chat
        if sales_with_real_conversation is not UNSET:
            field_dict["sales_with_real_conversation"] = sales_with_real_conversation
        if avg_purchased_cart_size is not UNSET:
            field_dict["avg_purchased_cart_size"] = avg_purchased_cart_size
        if chat_conversion_percent is not UNSET:
            field_dict["chat_conversion_percent"] = chat_conversion_percent

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        room_id = UUID(d.pop("room_id"))

        start_time = d.pop("start_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        def _parse_real_conversations(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        real_conversations = _parse_real_conversations(d.pop("real_conversations", UNSET))

        def _parse_visitor_count_now(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        visitor_count_now = _parse_visitor_count_now(d.pop("visitor_count_now", UNSET))

        def _parse_visitor_count_today(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        visitor_count_today = _parse_visitor_count_today(d.pop("visitor_count_today", UNSET))

        def _parse_missed_chats(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        missed_chats = _parse_missed_chats(d.pop("missed_chats", UNSET))

        def _parse_avg_wait_time(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        avg_wait_time = _parse_avg_wait_time(d.pop("avg_wait_time", UNSET))

        def _parse_max_wait_time(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_wait_time = _parse_max_wait_time(d.pop("max_wait_time", UNSET))

        def _parse_chats_with_sales_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        chats_with_sales_count = _parse_chats_with_sales_count(d.pop("chats_with_sales_count", UNSET))

        def _parse_real_conversations_with_sales_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        real_conversations_with_sales_count = _parse_real_conversations_with_sales_count(
            d.pop("real_conversations_with_sales_count", UNSET)
        )

        def _parse_purchased_cart_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        purchased_cart_count = _parse_purchased_cart_count(d.pop("purchased_cart_count", UNSET))

        def _parse_total_sales_sum(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        total_sales_sum = _parse_total_sales_sum(d.pop("total_sales_sum", UNSET))

        def _parse_sales_with_chat(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        sales_with_chat = _parse_sales_with_chat(d.pop("sales_with_chat", UNSET))

        def _parse_sales_with_real_conversation(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        sales_with_real_conversation = _parse_sales_with_real_conversation(d.pop("sales_with_real_conversation", UNSET))

        def _parse_avg_purchased_cart_size(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        avg_purchased_cart_size = _parse_avg_purchased_cart_size(d.pop("avg_purchased_cart_size", UNSET))

        def _parse_chat_conversion_percent(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        chat_conversion_percent = _parse_chat_conversion_percent(d.pop("chat_conversion_percent", UNSET))

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
