from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_aggregation import EventAggregation
from ..models.event_source import EventSource
from ..models.granularity import Granularity
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.query_filter import QueryFilter
    from ..models.query_interval import QueryInterval


T = TypeVar("T", bound="EventQuery")


@_attrs_define
class EventQuery:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        interval = self.interval.to_dict()

        granularity = self.granularity.value

        vendor = self.vendor

        aggregations = []
        for aggregations_item_data in self.aggregations:
            aggregations_item = aggregations_item_data.value
            aggregations.append(aggregations_item)

        sources: list[str] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item = sources_item_data.value
                sources.append(sources_item)

        group_by: list[str] | Unset = UNSET
        if not isinstance(self.group_by, Unset):
            group_by = self.group_by

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "interval": interval,
                "granularity": granularity,
                "vendor": vendor,
                "aggregations": aggregations,
            }
        )
        if sources is not UNSET:
            field_dict["sources"] = sources
        if group_by is not UNSET:
            field_dict["group_by"] = group_by
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.query_filter import QueryFilter
        from ..models.query_interval import QueryInterval

        d = as_dict(src_dict)
        interval = QueryInterval.from_dict(d.pop("interval"))

        granularity = Granularity(d.pop("granularity"))

        vendor = d.pop("vendor")

        aggregations = []
        _aggregations = d.pop("aggregations")
        for aggregations_item_data in as_list(_aggregations):
            aggregations_item = EventAggregation(aggregations_item_data)

            aggregations.append(aggregations_item)

        _sources = d.pop("sources", UNSET)
        sources: list[EventSource] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in as_list(_sources):
                sources_item = EventSource(sources_item_data)

                sources.append(sources_item)

        group_by = cast(list[str], d.pop("group_by", UNSET))

        _filters = d.pop("filters", UNSET)
        filters: QueryFilter | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        else:
            filters = QueryFilter.from_dict(_filters)

        _model = cls(
            interval=interval,
            granularity=granularity,
            vendor=vendor,
            aggregations=aggregations,
            sources=sources,
            group_by=group_by,
            filters=filters,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
