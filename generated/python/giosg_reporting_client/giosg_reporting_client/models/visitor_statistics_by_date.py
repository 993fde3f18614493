from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorStatisticsByDate(OpenModel):
    """The figures by day (`YYYY-MM-DD`)."""

    additional_properties: dict[str, VisitorStatisticsOfDay] = _attrs_field(factory=dict, kw_only=True)


from ..models.visitor_statistics_of_day import VisitorStatisticsOfDay
