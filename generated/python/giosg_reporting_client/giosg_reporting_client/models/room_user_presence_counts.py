from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomUserPresenceCounts(OpenModel):
    """Present users of a room in a period.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        room_id (UUID | Unset): Identifier of the room.
        start_date (datetime.date | Unset): First day.
        end_date (datetime.date | Unset): Last day.
        hourly (list[HourlyUserPresence] | Unset): The figures by hour.
    """

    room_id: UUID | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    hourly: list[HourlyUserPresence] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.hourly_user_presence import HourlyUserPresence
