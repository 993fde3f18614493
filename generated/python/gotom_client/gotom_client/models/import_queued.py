from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.import_reason import ImportReason
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ImportQueued(OpenModel):
    """A job that did not finish in time. No attribute is guaranteed.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Contradictions within goTom's
    files). The vendor's file gives example values without types; the types are inferred from them.

        Attributes:
            job_id (int | Unset): Number of the job. Numbers may be reused after a restart of the server.
            job_already_finished (bool | Unset): Whether the job is done; false here.
            reason (ImportReason | Unset): Why an import has no result. `data_error`: invalid data, see the logs.
                `blocking_timeout`: not done yet. `blocking_buried`, `queue_internal`: internal errors of the queue.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_id": "jobId",
        "job_already_finished": "jobAlreadyFinished",
    }

    job_id: int | Unset = UNSET
    job_already_finished: bool | Unset = UNSET
    reason: ImportReason | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
