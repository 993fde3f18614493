from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.contact_status import ContactStatus
from ..models.gender import Gender
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.contact_pipeline_status_write import ContactPipelineStatusWrite
    from ..models.job_function_write import JobFunctionWrite


T = TypeVar("T", bound="ContactWrite")


@_attrs_define
class ContactWrite:
    """A contact to add or change.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the contact to add or change.
            people_gender (Gender): Gender of the person: `M`, `F` or `D`.
            people_lastname (str): Family name.
            people_name (str): Given name.
            people_phone (str | Unset): Telephone number.
            people_natel (str | Unset): Mobile number.
            people_email (str | Unset): Email address.
            people_status (ContactStatus | Unset): `A`: active. `N`: not active.
            lead (bool | Unset): Whether the contact is marked as a lead; false if missing.
            job_functions (list[JobFunctionWrite] | Unset): Job of the contact; at most one entry has an effect.
            pipeline_status (ContactPipelineStatusWrite | None | Unset): Step of the sales pipeline for contacts; null
                removes it.
    """

    external_crm_id: str
    people_gender: Gender
    people_lastname: str
    people_name: str
    people_phone: str | Unset = UNSET
    people_natel: str | Unset = UNSET
    people_email: str | Unset = UNSET
    people_status: ContactStatus | Unset = UNSET
    lead: bool | Unset = UNSET
    job_functions: list[JobFunctionWrite] | Unset = UNSET
    pipeline_status: ContactPipelineStatusWrite | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_pipeline_status_write import ContactPipelineStatusWrite

        external_crm_id = self.external_crm_id

        people_gender = self.people_gender.value

        people_lastname = self.people_lastname

        people_name = self.people_name

        people_phone = self.people_phone

        people_natel = self.people_natel

        people_email = self.people_email

        people_status: str | Unset = UNSET
        if not isinstance(self.people_status, Unset):
            people_status = self.people_status.value

        lead = self.lead

        job_functions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.job_functions, Unset):
            job_functions = []
            for job_functions_item_data in self.job_functions:
                job_functions_item = job_functions_item_data.to_dict()
                job_functions.append(job_functions_item)

        pipeline_status: dict[str, Any] | None | Unset
        if isinstance(self.pipeline_status, Unset):
            pipeline_status = UNSET
        elif isinstance(self.pipeline_status, ContactPipelineStatusWrite):
            pipeline_status = self.pipeline_status.to_dict()
        else:
            pipeline_status = self.pipeline_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "peopleGender": people_gender,
                "peopleLastname": people_lastname,
                "peopleName": people_name,
            }
        )
        if people_phone is not UNSET:
            field_dict["peoplePhone"] = people_phone
        if people_natel is not UNSET:
            field_dict["peopleNatel"] = people_natel
        if people_email is not UNSET:
            field_dict["peopleEmail"] = people_email
        if people_status is not UNSET:
            field_dict["peopleStatus"] = people_status
        if lead is not UNSET:
            field_dict["lead"] = lead
        if job_functions is not UNSET:
            field_dict["jobFunctions"] = job_functions
        if pipeline_status is not UNSET:
            field_dict["pipelineStatus"] = pipeline_status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_pipeline_status_write import ContactPipelineStatusWrite
        from ..models.job_function_write import JobFunctionWrite

        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        people_gender = Gender(d.pop("peopleGender"))

        people_lastname = d.pop("peopleLastname")

        people_name = d.pop("peopleName")

        people_phone = d.pop("peoplePhone", UNSET)

        people_natel = d.pop("peopleNatel", UNSET)

        people_email = d.pop("peopleEmail", UNSET)

        _people_status = d.pop("peopleStatus", UNSET)
        people_status: ContactStatus | Unset
        if isinstance(_people_status, Unset):
            people_status = UNSET
        else:
            people_status = ContactStatus(_people_status)

        lead = d.pop("lead", UNSET)

        _job_functions = d.pop("jobFunctions", UNSET)
        job_functions: list[JobFunctionWrite] | Unset = UNSET
        if _job_functions is not UNSET:
            job_functions = []
            for job_functions_item_data in as_list(_job_functions):
                job_functions_item = JobFunctionWrite.from_dict(job_functions_item_data)

                job_functions.append(job_functions_item)

        def _parse_pipeline_status(data: object) -> ContactPipelineStatusWrite | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            pipeline_status_type_0 = ContactPipelineStatusWrite.from_dict(data)

            return pipeline_status_type_0

        pipeline_status = _parse_pipeline_status(d.pop("pipelineStatus", UNSET))

        _model = cls(
            external_crm_id=external_crm_id,
            people_gender=people_gender,
            people_lastname=people_lastname,
            people_name=people_name,
            people_phone=people_phone,
            people_natel=people_natel,
            people_email=people_email,
            people_status=people_status,
            lead=lead,
            job_functions=job_functions,
            pipeline_status=pipeline_status,
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
