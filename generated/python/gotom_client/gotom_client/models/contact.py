from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.contact_status import ContactStatus
from ..models.gender import Gender


@_attrs_define(slots=False, eq=False, repr=False)
class Contact(Model):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
        "people_gender": "peopleGender",
        "people_lastname": "peopleLastname",
        "people_name": "peopleName",
        "people_phone": "peoplePhone",
        "people_natel": "peopleNatel",
        "people_email": "peopleEmail",
        "people_status": "peopleStatus",
        "job_functions": "jobFunctions",
        "pipeline_status": "pipelineStatus",
    }

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


from ..models.contact_pipeline_status import ContactPipelineStatus
from ..models.job_function import JobFunction
