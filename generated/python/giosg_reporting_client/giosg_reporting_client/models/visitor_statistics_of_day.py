from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorStatisticsOfDay(OpenModel):
    """Sessions and visitors of a room on one day.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            session_count (int): Sessions, on this day.
            visitor_count (int): Visitors, on this day.
            desktop_visitors_count (int): Visitors on a desktop computer, on this day.
            mobile_visitors_count (int): Visitors with a phone, on this day.
            tablet_visitors_count (int): Visitors with a tablet, on this day.
    """

    session_count: int
    visitor_count: int
    desktop_visitors_count: int
    mobile_visitors_count: int
    tablet_visitors_count: int
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
