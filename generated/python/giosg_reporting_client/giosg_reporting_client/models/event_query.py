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
    """What to count, when, and how to split it.

        Evidence: documented (Tutorial: queries to generic reporting,
    https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). Whether `sources`, `group_by` and
    `filters` are required could not be read; they are not in the queries over sessions.

        Attributes:
            interval (QueryInterval): From when until when.
            granularity (Granularity): How long a bucket is; `all` makes one of the whole interval.
            vendor (str): Whose events, by the name that the events carry.
            aggregations (list[EventAggregation]): What to compute; each makes a column.
            sources (list[EventSource] | Unset): Only events of these kinds of sources; of all if left out.
            group_by (list[str] | Unset): Names of the dimensions to group by, such as `category`, `action` and `label`;
                none if left out.
            filters (QueryFilter | Unset): What is counted: a `selector`, which asks for one `value` of one `dimension`, or
                an `and`, which asks for all filters in `fields`. An empty object filters nothing. There are other types, which
                could not be read.
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
