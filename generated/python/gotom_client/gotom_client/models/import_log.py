from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.import_job_status import ImportJobStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ImportLog(OpenModel):
    """Status and logs of a job. No attribute is guaranteed.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            job_status (ImportJobStatus | Unset): Whether the job is unknown, waiting, done or failed.
            sent_job_id (int | Unset): The requested job number.
            error_logs (ImportErrorLogs | None | Unset): Errors, or null.
            warning_logs (list[str] | None | Unset): Warnings about ignored or missing keys, or null.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_status": "jobStatus",
        "sent_job_id": "sentJobId",
        "error_logs": "errorLogs",
        "warning_logs": "warningLogs",
    }

    job_status: ImportJobStatus | Unset = UNSET
    sent_job_id: int | Unset = UNSET
    error_logs: ImportErrorLogs | None | Unset = UNSET
    warning_logs: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.import_error_logs import ImportErrorLogs
