from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_reason import ImportReason
from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.import_error_logs import ImportErrorLogs
    from ..models.import_request_error import ImportRequestError


T = TypeVar("T", bound="ImportFailure")


@_attrs_define
class ImportFailure:
    """A rejected or failed job, or only `error` for an invalid request. No attribute is guaranteed.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            job_id (int | Unset): Number of the job. Numbers may be reused after a restart of the server.
            job_already_finished (bool | Unset): Whether the job has ended; if so, this response contains the logs.
            reason (ImportReason | Unset): Why an import has no result. `data_error`: invalid data, see the logs.
                `blocking_timeout`: not done yet. `blocking_buried`, `queue_internal`: internal errors of the queue.
            error_logs (ImportErrorLogs | None | Unset): Errors, or null.
            warning_logs (list[str] | None | Unset): Warnings about ignored or missing keys, or null.
            error (ImportRequestError | Unset): Reason why a request was invalid.
    """

    job_id: int | Unset = UNSET
    job_already_finished: bool | Unset = UNSET
    reason: ImportReason | Unset = UNSET
    error_logs: ImportErrorLogs | None | Unset = UNSET
    warning_logs: list[str] | None | Unset = UNSET
    error: ImportRequestError | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.import_error_logs import ImportErrorLogs

        job_id = self.job_id

        job_already_finished = self.job_already_finished

        reason: str | Unset = UNSET
        if not isinstance(self.reason, Unset):
            reason = self.reason.value

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

        error: dict[str, Any] | Unset = UNSET
        if not isinstance(self.error, Unset):
            error = self.error.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if job_already_finished is not UNSET:
            field_dict["jobAlreadyFinished"] = job_already_finished
        if reason is not UNSET:
            field_dict["reason"] = reason
        if error_logs is not UNSET:
            field_dict["errorLogs"] = error_logs
        if warning_logs is not UNSET:
            field_dict["warningLogs"] = warning_logs
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.import_error_logs import ImportErrorLogs
        from ..models.import_request_error import ImportRequestError

        d = as_dict(src_dict)
        job_id = d.pop("jobId", UNSET)

        job_already_finished = d.pop("jobAlreadyFinished", UNSET)

        _reason = d.pop("reason", UNSET)
        reason: ImportReason | Unset
        if isinstance(_reason, Unset):
            reason = UNSET
        else:
            reason = ImportReason(_reason)

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

        _error = d.pop("error", UNSET)
        error: ImportRequestError | Unset
        if isinstance(_error, Unset):
            error = UNSET
        else:
            error = ImportRequestError.from_dict(_error)

        _model = cls(
            job_id=job_id,
            job_already_finished=job_already_finished,
            reason=reason,
            error_logs=error_logs,
            warning_logs=warning_logs,
            error=error,
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
