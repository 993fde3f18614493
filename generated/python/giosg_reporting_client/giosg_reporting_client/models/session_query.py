from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.granularity import Granularity
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class SessionQuery(OpenModel):
    """What to count, the period and the grouping.

        Evidence: documented (giosg reporting, sessions,
    https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions; giosg reporting, general,
    https://docs.giosg.com/api_reference/reporting/http_api/general). Which attributes are required is inferred; the
    others are empty in the examples.

        Attributes:
            interval (QueryInterval): The period.
            granularity (Granularity): Length of a bucket; `all` makes the whole interval one bucket.
            aggregations (list[SessionAggregation]): What to compute; one column for each.
            group_by (list[str] | Unset): Dimensions to group by; empty or missing for none.
            filters (QueryFilter | Unset): A `selector`, which matches a `value` of a `dimension`, or an `and`, which
                combines all filters in `fields`. An empty object matches everything. There are other types, which could not be
                read.
    """

    interval: QueryInterval
    granularity: Granularity
    aggregations: list[SessionAggregation]
    group_by: list[str] | Unset = UNSET
    filters: QueryFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.query_filter import QueryFilter
from ..models.query_interval import QueryInterval
from ..models.session_aggregation import SessionAggregation
