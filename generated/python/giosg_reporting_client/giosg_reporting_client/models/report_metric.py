from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ReportMetric(OpenModel):
    """Something that can be reported on. It holds more than is listed here.

        Evidence: inferred (giosg conversational reporting, https://docs.giosg.com/api_reference/conversational_reporting).
    That there are an identifier and `filters` is documented, no more.

        Attributes:
            id (str | Unset): Identifier of the metric.
            filters (Any | Unset): What the metric can be limited to; its form is not known, so it may be of any type.
    """

    id: str | Unset = UNSET
    filters: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
