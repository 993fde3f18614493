from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.granularity import Granularity
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class SessionQuery(OpenModel):
    """What to count, when, and how to split it.

        Evidence: documented (giosg reporting, sessions,
    https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions; giosg reporting, general,
    https://docs.giosg.com/api_reference/reporting/http_api/general). Which attributes are required is inferred; the
    examples leave the others empty.

        Attributes:
            interval (QueryInterval): From when until when.
            granularity (Granularity): How long a bucket is; `all` makes one of the whole interval.
            aggregations (list[SessionAggregation]): What to compute; each makes a column.
            group_by (list[str] | Unset): Names of the dimensions to group by; empty or left out for none.
            filters (QueryFilter | Unset): What is counted: a `selector`, which asks for one `value` of one `dimension`, or
                an `and`, which asks for all filters in `fields`. An empty object filters nothing. There are other types, which
                could not be read.
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
