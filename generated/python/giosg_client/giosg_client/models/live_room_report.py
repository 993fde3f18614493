from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveRoomReport(OpenModel):
    """How busy a room is now, and what it has seen today. Attributes whose names begin with `daily` could not be read, so
    expect more.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The table calls sums and the percentage
    floats, the example has decimal strings ("40.00"); both are allowed. Inferred: that figures may be null, as averages
    of nothing are. What the figures mean is read from their names; the units of the times are not stated.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_time (str | Unset): When the day began, `YYYY-MM-DDTHH:MM:SS` without a time zone.
            end_time (str | Unset): When the day ends, in the same form.
            real_conversations (int | None | Unset): How many real conversations there were.
            visitor_count_now (int | None | Unset): How many visitors are in the room.
            visitor_count_today (int | None | Unset): How many visitors have been in the room today.
            missed_chats (int | None | Unset): How many chats nobody answered.
            avg_wait_time (int | None | Unset): How long those who wait have waited on average.
            max_wait_time (int | None | Unset): How long the one who has waited longest has waited.
            chats_with_sales_count (int | None | Unset): How many chats led to a sale.
            real_conversations_with_sales_count (int | None | Unset): How many real conversations led to a sale.
            purchased_cart_count (int | None | Unset): How many shopping carts were bought.
            total_sales_sum (float | None | str | Unset): What was sold in all.
            sales_with_chat (float | None | str | Unset): What was sold after chats.
            sales_with_real_conversation (float | None | str | Unset): What was sold after real conversations.
            avg_purchased_cart_size (float | None | str | Unset): What a cart that was bought was worth on average.
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
