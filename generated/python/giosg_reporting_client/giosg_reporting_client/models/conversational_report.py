from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.counted_field import CountedField
from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.report_query_arguments import ReportQueryArguments


T = TypeVar("T", bound="ConversationalReport")


@_attrs_define
class ConversationalReport:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_query_arguments import ReportQueryArguments

        id = str(self.id)

        name = self.name

        organization_id: str | Unset = UNSET
        if not isinstance(self.organization_id, Unset):
            organization_id = str(self.organization_id)

        workflow: None | str | Unset
        if isinstance(self.workflow, Unset):
            workflow = UNSET
        elif isinstance(self.workflow, UUID):
            workflow = str(self.workflow)
        else:
            workflow = self.workflow

        is_target_enabled = self.is_target_enabled

        reporting_threshold: float | None | Unset
        if isinstance(self.reporting_threshold, Unset):
            reporting_threshold = UNSET
        else:
            reporting_threshold = self.reporting_threshold

        reporting_metric_id = self.reporting_metric_id

        reporting_query_args: dict[str, Any] | None | Unset
        if isinstance(self.reporting_query_args, Unset):
            reporting_query_args = UNSET
        elif isinstance(self.reporting_query_args, ReportQueryArguments):
            reporting_query_args = self.reporting_query_args.to_dict()
        else:
            reporting_query_args = self.reporting_query_args

        reporting_count_field_type: None | str | Unset
        if isinstance(self.reporting_count_field_type, Unset):
            reporting_count_field_type = UNSET
        elif isinstance(self.reporting_count_field_type, CountedField):
            reporting_count_field_type = self.reporting_count_field_type.value
        else:
            reporting_count_field_type = self.reporting_count_field_type

        reporting_period = self.reporting_period

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if workflow is not UNSET:
            field_dict["workflow"] = workflow
        if is_target_enabled is not UNSET:
            field_dict["is_target_enabled"] = is_target_enabled
        if reporting_threshold is not UNSET:
            field_dict["reporting_threshold"] = reporting_threshold
        if reporting_metric_id is not UNSET:
            field_dict["reporting_metric_id"] = reporting_metric_id
        if reporting_query_args is not UNSET:
            field_dict["reporting_query_args"] = reporting_query_args
        if reporting_count_field_type is not UNSET:
            field_dict["reporting_count_field_type"] = reporting_count_field_type
        if reporting_period is not UNSET:
            field_dict["reporting_period"] = reporting_period

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_query_arguments import ReportQueryArguments

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        _organization_id = d.pop("organization_id", UNSET)
        organization_id: UUID | Unset
        if isinstance(_organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = UUID(_organization_id)

        def _parse_workflow(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            workflow_type_0 = UUID(data)

            return workflow_type_0

        workflow = _parse_workflow(d.pop("workflow", UNSET))

        is_target_enabled = d.pop("is_target_enabled", UNSET)

        def _parse_reporting_threshold(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        reporting_threshold = _parse_reporting_threshold(d.pop("reporting_threshold", UNSET))

        reporting_metric_id = d.pop("reporting_metric_id", UNSET)

        def _parse_reporting_query_args(data: object) -> None | ReportQueryArguments | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            reporting_query_args_type_0 = ReportQueryArguments.from_dict(data)

            return reporting_query_args_type_0

        reporting_query_args = _parse_reporting_query_args(d.pop("reporting_query_args", UNSET))

        def _parse_reporting_count_field_type(data: object) -> CountedField | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            reporting_count_field_type_type_0 = CountedField(data)

            return reporting_count_field_type_type_0

        reporting_count_field_type = _parse_reporting_count_field_type(d.pop("reporting_count_field_type", UNSET))

        reporting_period = d.pop("reporting_period", UNSET)

        _model = cls(
            id=id,
            name=name,
            organization_id=organization_id,
            workflow=workflow,
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
