from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class HourlyUserPresence(OpenModel):
    """Present users of a room in one hour.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        date (datetime.date | Unset): The day.
        hour_of_day (int | Unset): The hour, from 0.
        user_count (int | Unset): Number of present users.
    """

    date: datetime.date | Unset = UNSET
    hour_of_day: int | Unset = UNSET
    user_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
