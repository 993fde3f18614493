from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.event_aggregation import EventAggregation
from ..models.event_source import EventSource
from ..models.granularity import Granularity
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class EventQuery(OpenModel):
    """What to count, the period and the grouping.

        Evidence: documented (Tutorial: queries to generic reporting,
    https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). Whether `sources`, `group_by` and
    `filters` are required could not be read; they are not in the queries over sessions.

        Attributes:
            interval (QueryInterval): The period.
            granularity (Granularity): Length of a bucket; `all` makes the whole interval one bucket.
            vendor (str): Vendor name of the events.
            aggregations (list[EventAggregation]): What to compute; one column for each.
            sources (list[EventSource] | Unset): Kinds of event sources; all if missing.
            group_by (list[str] | Unset): Dimensions to group by, such as `category`, `action` and `label`; none if missing.
            filters (QueryFilter | Unset): A `selector`, which matches a `value` of a `dimension`, or an `and`, which
                combines all filters in `fields`. An empty object matches everything. There are other types, which could not be
                read.
    """

    interval: QueryInterval
    granularity: Granularity
    vendor: str
    aggregations: list[EventAggregation]
    sources: list[EventSource] | Unset = UNSET
    group_by: list[str] | Unset = UNSET
    filters: QueryFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.query_filter import QueryFilter
from ..models.query_interval import QueryInterval
