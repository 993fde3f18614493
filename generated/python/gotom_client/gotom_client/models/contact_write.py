from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.contact_status import ContactStatus
from ..models.gender import Gender
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ContactWrite(OpenModel):
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
    people_phone: str | Unset = UNSET
    people_natel: str | Unset = UNSET
    people_email: str | Unset = UNSET
    people_status: ContactStatus | Unset = UNSET
    lead: bool | Unset = UNSET
    job_functions: list[JobFunctionWrite] | Unset = UNSET
    pipeline_status: ContactPipelineStatusWrite | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.contact_pipeline_status_write import ContactPipelineStatusWrite
from ..models.job_function_write import JobFunctionWrite
