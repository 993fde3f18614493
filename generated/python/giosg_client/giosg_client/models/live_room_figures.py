from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveRoomFigures(OpenModel):
    """How busy a room is now.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general). Which of the identifiers of a room is meant is not
    stated, nor are the units of the times.

        Attributes:
            room_id (int | str | Unset): Identifier of the room.
            room_name (str | Unset): Name of the room.
            currently_open_chats (int | Unset): How many chats are open in the room.
            free_capacity (int | Unset): How many more chats those who serve in the room can take.
            waiting_chats (int | Unset): How many chats wait for an answer.
            average_wait_time (float | None | Unset): How long those who wait have waited on average.
            max_wait_time (float | None | Unset): How long the one who has waited longest has waited.
            missed_chats (int | Unset): How many chats nobody answered.
            real_chats (int | Unset): How many real conversations there were.
            current_visitors (int | Unset): How many visitors are in the room.
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
