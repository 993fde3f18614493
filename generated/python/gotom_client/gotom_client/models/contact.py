from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.contact_status import ContactStatus
from ..models.gender import Gender
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.contact_pipeline_status import ContactPipelineStatus
    from ..models.job_function import JobFunction


T = TypeVar("T", bound="Contact")


@_attrs_define
class Contact:
    """A contact of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id of the contact person.
            people_gender (Gender): Gender of the person: `M`, `F` or `D`.
            people_lastname (str): Family name.
            people_name (str): Given name.
            people_phone (str): Telephone number.
            people_natel (str): Mobile number.
            people_email (str): Email address.
            people_status (ContactStatus): `A`: active. `N`: not active.
            lead (bool): Whether the contact is marked as a lead.
            job_functions (list[JobFunction]): Job of the contact, at most one.
            pipeline_status (ContactPipelineStatus | None): Step of the sales pipeline, or null.
    """

    external_crm_id: str
    people_gender: Gender
    people_lastname: str
    people_name: str
    people_phone: str
    people_natel: str
    people_email: str
    people_status: ContactStatus
    lead: bool
    job_functions: list[JobFunction]
    pipeline_status: ContactPipelineStatus | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_pipeline_status import ContactPipelineStatus

        external_crm_id = self.external_crm_id

        people_gender = self.people_gender.value

        people_lastname = self.people_lastname

        people_name = self.people_name

        people_phone = self.people_phone

        people_natel = self.people_natel

        people_email = self.people_email

        people_status = self.people_status.value

        lead = self.lead

        job_functions = []
        for job_functions_item_data in self.job_functions:
            job_functions_item = job_functions_item_data.to_dict()
            job_functions.append(job_functions_item)

        pipeline_status: dict[str, Any] | None
        if isinstance(self.pipeline_status, ContactPipelineStatus):
            pipeline_status = self.pipeline_status.to_dict()
        else:
            pipeline_status = self.pipeline_status

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "peopleGender": people_gender,
                "peopleLastname": people_lastname,
                "peopleName": people_name,
                "peoplePhone": people_phone,
                "peopleNatel": people_natel,
                "peopleEmail": people_email,
                "peopleStatus": people_status,
                "lead": lead,
                "jobFunctions": job_functions,
                "pipelineStatus": pipeline_status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_pipeline_status import ContactPipelineStatus
        from ..models.job_function import JobFunction

        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        people_gender = Gender(d.pop("peopleGender"))

        people_lastname = d.pop("peopleLastname")

        people_name = d.pop("peopleName")

        people_phone = d.pop("peoplePhone")

        people_natel = d.pop("peopleNatel")

        people_email = d.pop("peopleEmail")

        people_status = ContactStatus(d.pop("peopleStatus"))

        lead = d.pop("lead")

        job_functions = []
        _job_functions = d.pop("jobFunctions")
        for job_functions_item_data in as_list(_job_functions):
            job_functions_item = JobFunction.from_dict(job_functions_item_data)

            job_functions.append(job_functions_item)

        def _parse_pipeline_status(data: object) -> ContactPipelineStatus | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            pipeline_status_type_0 = ContactPipelineStatus.from_dict(data)

            return pipeline_status_type_0

        pipeline_status = _parse_pipeline_status(d.pop("pipelineStatus"))

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

        return _model
