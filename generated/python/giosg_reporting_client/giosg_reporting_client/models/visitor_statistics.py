from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorStatistics(OpenModel):
    """Sessions and visitors of a room in a period.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            room_id (UUID): Identifier of the room.
            start_date (datetime.date): First day.
            end_date (datetime.date): Last day.
            total_session_count (int): Sessions, in total.
            total_visitor_count (int): Visitors, in total.
            total_desktop_visitors_count (int): Visitors on a desktop computer, in total.
            total_mobile_visitors_count (int): Visitors with a phone, in total.
            total_tablet_visitors_count (int): Visitors with a tablet, in total.
            by_date (VisitorStatisticsByDate): The figures by day (`YYYY-MM-DD`).
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
