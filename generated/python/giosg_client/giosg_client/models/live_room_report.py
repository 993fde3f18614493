from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveRoomReport(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
