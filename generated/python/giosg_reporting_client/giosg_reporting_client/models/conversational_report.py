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
    """A report card. It holds more than is listed here.

        Evidence: documented (giosg conversational reporting,
    https://docs.giosg.com/api_reference/conversational_reporting).

        Attributes:
            id (UUID): Identifier of the report card.
            name (str): Name of the report card.
            organization_id (UUID | Unset): Identifier of the organization.
            workflow (None | Unset | UUID): Identifier of the workflow that the card is attached to; null for none.
            is_target_enabled (bool | Unset): Whether it is sent as soon as the threshold is met.
            reporting_threshold (float | None | Unset): The figure to be met; it can be null while the target is off.
            reporting_metric_id (str | Unset): Identifier of the metric that is reported on.
            reporting_query_args (None | ReportQueryArguments | Unset): What the metric is limited to; null for nothing.
            reporting_count_field_type (CountedField | None | Unset): What is counted; null where that does not apply.
            reporting_period (str | Unset): How often it is sent, an ISO 8601 duration; `P1D`, `P1W` and `P1M` are known.
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
