from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveRoomFigures(OpenModel):
    """The current load of a room.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general). Neither the kind of room identifier nor the units
    of times are stated.

        Attributes:
            room_id (int | str | Unset): Identifier of the room.
            room_name (str | Unset): Name of the room.
            currently_open_chats (int | Unset): Number of open chats in the room.
            free_capacity (int | Unset): Number of additional chats that the available users of the room can take.
            waiting_chats (int | Unset): Number of chats that wait for a response.
            average_wait_time (float | None | Unset): Average time of the current waits.
            max_wait_time (float | None | Unset): Longest of the current waits.
            missed_chats (int | Unset): Number of unanswered chats.
            real_chats (int | Unset): Number of real conversations.
            current_visitors (int | Unset): Number of visitors in the room.
    """

    room_id: int | str | Unset = UNSET
    room_name: str | Unset = UNSET
    currently_open_chats: int | Unset = UNSET
    free_capacity: int | Unset = UNSET
    waiting_chats: int | Unset = UNSET
    average_wait_time: float | None | Unset = UNSET
    max_wait_time: float | None | Unset = UNSET
    missed_chats: int | Unset = UNSET
    real_chats: int | Unset = UNSET
    current_visitors: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
