from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class UserPresenceCount(OpenModel):
    """Present users of an organization in a quarter of an hour.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats).

        Attributes:
            date (datetime.date): The day.
            user_count (int): Number of present users.
            minute_of_day (int): Start of the quarter, in minutes from the beginning of the day.
    """

    date: datetime.date
    user_count: int
    minute_of_day: int
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
