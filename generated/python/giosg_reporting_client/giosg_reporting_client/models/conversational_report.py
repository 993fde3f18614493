from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.counted_field import CountedField
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ConversationalReport(OpenModel):
    """A report card. It may have more attributes.

        Evidence: documented (giosg conversational reporting,
    https://docs.giosg.com/api_reference/conversational_reporting).

        Attributes:
            id (UUID): Identifier of the report card.
            name (str): Name of the report card.
            organization_id (UUID | Unset): Identifier of the organization.
            workflow (None | Unset | UUID): Identifier of the workflow of the card; null if there is none.
            is_target_enabled (bool | Unset): Whether it is sent when the threshold is reached.
            reporting_threshold (float | None | Unset): Threshold; may be null while the target is disabled.
            reporting_metric_id (str | Unset): Identifier of the reported metric.
            reporting_query_args (None | ReportQueryArguments | Unset): Filters of the metric; null for none.
            reporting_count_field_type (CountedField | None | Unset): Counted field; null if not applicable.
            reporting_period (str | Unset): Sending interval, an ISO 8601 duration; `P1D`, `P1W` and `P1M` are known.
    """

    id: UUID
    name: str
    organization_id: UUID | Unset = UNSET
    workflow: None | Unset | UUID = UNSET
    is_target_enabled: bool | Unset = UNSET
    reporting_threshold: float | None | Unset = UNSET
    reporting_metric_id: str | Unset = UNSET
    reporting_query_args: None | ReportQueryArguments | Unset = UNSET
    reporting_count_field_type: CountedField | None | Unset = UNSET
    reporting_period: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.report_query_arguments import ReportQueryArguments
