from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ReportMetric(OpenModel):
    """A metric for reports. It may have more attributes.

        Evidence: inferred (giosg conversational reporting, https://docs.giosg.com/api_reference/conversational_reporting).
    Only the identifier and `filters` are documented.

        Attributes:
            id (str | Unset): Identifier of the metric.
            filters (Any | Unset): Available filters of the metric, of unknown form, so of any type.
    """

    id: str | Unset = UNSET
    filters: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
