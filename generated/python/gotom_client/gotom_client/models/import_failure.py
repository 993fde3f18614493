from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.import_reason import ImportReason
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ImportFailure(OpenModel):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_id": "jobId",
        "job_already_finished": "jobAlreadyFinished",
        "error_logs": "errorLogs",
        "warning_logs": "warningLogs",
    }

    job_id: int | Unset = UNSET
    job_already_finished: bool | Unset = UNSET
    reason: ImportReason | Unset = UNSET
    error_logs: ImportErrorLogs | None | Unset = UNSET
    warning_logs: list[str] | None | Unset = UNSET
    error: ImportRequestError | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.import_error_logs import ImportErrorLogs
from ..models.import_request_error import ImportRequestError
