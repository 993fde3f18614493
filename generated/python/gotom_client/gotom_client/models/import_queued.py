from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_reason import ImportReason
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="ImportQueued")


@_attrs_define
class ImportQueued:
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

    job_id: int | Unset = UNSET
    job_already_finished: bool | Unset = UNSET
    reason: ImportReason | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        job_id = self.job_id

        job_already_finished = self.job_already_finished

        reason: str | Unset = UNSET
        if not isinstance(self.reason, Unset):
            reason = self.reason.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if job_already_finished is not UNSET:
            field_dict["jobAlreadyFinished"] = job_already_finished
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        job_id = d.pop("jobId", UNSET)

        job_already_finished = d.pop("jobAlreadyFinished", UNSET)

        _reason = d.pop("reason", UNSET)
        reason: ImportReason | Unset
        if isinstance(_reason, Unset):
            reason = UNSET
        else:
            reason = ImportReason(_reason)

        _model = cls(
            job_id=job_id,
            job_already_finished=job_already_finished,
            reason=reason,
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
