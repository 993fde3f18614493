from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_job_status import ImportJobStatus
from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.import_error_logs import ImportErrorLogs


T = TypeVar("T", bound="ImportLog")


@_attrs_define
class ImportLog:
    """Status and logs of a job. No attribute is guaranteed.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            job_status (ImportJobStatus | Unset): Whether the job is unknown, waiting, done or failed.
            sent_job_id (int | Unset): The requested job number.
            error_logs (ImportErrorLogs | None | Unset): Errors, or null.
            warning_logs (list[str] | None | Unset): Warnings about ignored or missing keys, or null.
    """

    job_status: ImportJobStatus | Unset = UNSET
    sent_job_id: int | Unset = UNSET
    error_logs: ImportErrorLogs | None | Unset = UNSET
    warning_logs: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.import_error_logs import ImportErrorLogs

        job_status: str | Unset = UNSET
        if not isinstance(self.job_status, Unset):
            job_status = self.job_status.value

        sent_job_id = self.sent_job_id

        error_logs: dict[str, Any] | None | Unset
        if isinstance(self.error_logs, Unset):
            error_logs = UNSET
        elif isinstance(self.error_logs, ImportErrorLogs):
            error_logs = self.error_logs.to_dict()
        else:
            error_logs = self.error_logs

        warning_logs: list[str] | None | Unset
        if isinstance(self.warning_logs, Unset):
            warning_logs = UNSET
        elif isinstance(self.warning_logs, list):
            warning_logs = self.warning_logs

        else:
            warning_logs = self.warning_logs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if job_status is not UNSET:
            field_dict["jobStatus"] = job_status
        if sent_job_id is not UNSET:
            field_dict["sentJobId"] = sent_job_id
        if error_logs is not UNSET:
            field_dict["errorLogs"] = error_logs
        if warning_logs is not UNSET:
            field_dict["warningLogs"] = warning_logs

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.import_error_logs import ImportErrorLogs

        d = as_dict(src_dict)
        _job_status = d.pop("jobStatus", UNSET)
        job_status: ImportJobStatus | Unset
        if isinstance(_job_status, Unset):
            job_status = UNSET
        else:
            job_status = ImportJobStatus(_job_status)

        sent_job_id = d.pop("sentJobId", UNSET)

        def _parse_error_logs(data: object) -> ImportErrorLogs | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            error_logs_type_0 = ImportErrorLogs.from_dict(data)

            return error_logs_type_0

        error_logs = _parse_error_logs(d.pop("errorLogs", UNSET))

        def _parse_warning_logs(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            warning_logs_type_0 = cast(list[str], data)

            return warning_logs_type_0

        warning_logs = _parse_warning_logs(d.pop("warningLogs", UNSET))

        _model = cls(
            job_status=job_status,
            sent_job_id=sent_job_id,
            error_logs=error_logs,
            warning_logs=warning_logs,
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
