from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorStatistics(OpenModel):
    """Sessions and visitors of a room over some days.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). What the figures mean is read from
    their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_session_count (int): Sessions, all days together.
            total_visitor_count (int): Visitors, all days together.
            total_desktop_visitors_count (int): Visitors at a desktop computer, all days together.
            total_mobile_visitors_count (int): Visitors with a phone, all days together.
            total_tablet_visitors_count (int): Visitors with a tablet, all days together.
            by_date (VisitorStatisticsByDate): The figures of each day, by the day (`YYYY-MM-DD`).
    """

    room_id: UUID
    start_date: datetime.date
    end_date: datetime.date
    total_session_count: int
    total_visitor_count: int
    total_desktop_visitors_count: int
    total_mobile_visitors_count: int
    total_tablet_visitors_count: int
    by_date: VisitorStatisticsByDate
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.visitor_statistics_by_date import VisitorStatisticsByDate
