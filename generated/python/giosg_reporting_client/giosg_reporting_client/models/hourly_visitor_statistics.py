from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class HourlyVisitorStatistics(OpenModel):
    """Sessions and visitors of a room by hour. The attributes are unknown.

        Evidence: inferred (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page names the endpoint; its
    description could not be read. An object, like the daily figures.

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
