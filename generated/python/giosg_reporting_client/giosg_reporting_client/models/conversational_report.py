from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.counted_field import CountedField
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.report_query_arguments import ReportQueryArguments


T = TypeVar("T", bound="ConversationalReport")


@_attrs_define
class ConversationalReport:
    """A report card. It holds more than is listed here.

        Evidence: documented (giosg conversational reporting,
    https://docs.giosg.com/api_reference/conversational_reporting).

        Attributes:
            id (UUID): Identifier of the report card.
            organization_id (UUID): Identifier of the organization.
            workflow (None | UUID): Identifier of the workflow that the card is attached to; null for none.
            name (str): Name of the report card.
            is_target_enabled (bool): Whether it is sent as soon as the threshold is met.
            reporting_threshold (float | None): The figure to be met; it can be null while the target is off.
            reporting_metric_id (str): Identifier of the metric that is reported on.
            reporting_query_args (None | ReportQueryArguments): What the metric is limited to; null for nothing.
            reporting_count_field_type (CountedField | None): What is counted; null where that does not apply.
            reporting_period (str): How often it is sent, an ISO 8601 duration; `P1D`, `P1W` and `P1M` are known.
    """

    id: UUID
    organization_id: UUID
    workflow: None | UUID
    name: str
    is_target_enabled: bool
    reporting_threshold: float | None
    reporting_metric_id: str
    reporting_query_args: None | ReportQueryArguments
    reporting_count_field_type: CountedField | None
    reporting_period: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_query_arguments import ReportQueryArguments

        id = str(self.id)

        organization_id = str(self.organization_id)

        workflow: None | str
        if isinstance(self.workflow, UUID):
            workflow = str(self.workflow)
        else:
            workflow = self.workflow

        name = self.name

        is_target_enabled = self.is_target_enabled

        reporting_threshold: float | None
        reporting_threshold = self.reporting_threshold

        reporting_metric_id = self.reporting_metric_id

        reporting_query_args: dict[str, Any] | None
        if isinstance(self.reporting_query_args, ReportQueryArguments):
            reporting_query_args = self.reporting_query_args.to_dict()
        else:
            reporting_query_args = self.reporting_query_args

        reporting_count_field_type: None | str
        if isinstance(self.reporting_count_field_type, CountedField):
            reporting_count_field_type = self.reporting_count_field_type.value
        else:
            reporting_count_field_type = self.reporting_count_field_type

        reporting_period = self.reporting_period

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "workflow": workflow,
                "name": name,
                "is_target_enabled": is_target_enabled,
                "reporting_threshold": reporting_threshold,
                "reporting_metric_id": reporting_metric_id,
                "reporting_query_args": reporting_query_args,
                "reporting_count_field_type": reporting_count_field_type,
                "reporting_period": reporting_period,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_query_arguments import ReportQueryArguments

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        def _parse_workflow(data: object) -> None | UUID:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            workflow_type_0 = UUID(data)

            return workflow_type_0

        workflow = _parse_workflow(d.pop("workflow"))

        name = d.pop("name")

        is_target_enabled = d.pop("is_target_enabled")

        def _parse_reporting_threshold(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        reporting_threshold = _parse_reporting_threshold(d.pop("reporting_threshold"))

        reporting_metric_id = d.pop("reporting_metric_id")

        def _parse_reporting_query_args(data: object) -> None | ReportQueryArguments:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            reporting_query_args_type_0 = ReportQueryArguments.from_dict(data)

            return reporting_query_args_type_0

        reporting_query_args = _parse_reporting_query_args(d.pop("reporting_query_args"))

        def _parse_reporting_count_field_type(data: object) -> CountedField | None:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"a {type(data).__name__} fits none of the described types")
            reporting_count_field_type_type_0 = CountedField(data)

            return reporting_count_field_type_type_0

        reporting_count_field_type = _parse_reporting_count_field_type(d.pop("reporting_count_field_type"))

        reporting_period = d.pop("reporting_period")

        _model = cls(
            id=id,
            organization_id=organization_id,
            workflow=workflow,
            name=name,
            is_target_enabled=is_target_enabled,
            reporting_threshold=reporting_threshold,
            reporting_metric_id=reporting_metric_id,
            reporting_query_args=reporting_query_args,
            reporting_count_field_type=reporting_count_field_type,
            reporting_period=reporting_period,
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
