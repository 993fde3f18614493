from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ContactRef(OpenModel):
    """Reference to a company, one of its addresses and one of its contacts. Each is identified by goTom's number, the
    client's external id or the CRM id; one of the three is enough. The effect of contradictory identifiers is unknown.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            entity_id (int | Unset): goTom's number of the company.
            entity_external_id (str | Unset): External id of the company.
            entity_external_crm_id (str | Unset): CRM id of the company, the key of the customer operations.
            address_id (int | None | Unset): goTom's number of the address.
            address_external_id (None | str | Unset): External id of the address.
            address_external_crm_id (None | str | Unset): CRM id of the address.
            person_id (int | None | Unset): goTom's number of the contact person.
            person_external_id (None | str | Unset): External id of the contact person.
            person_external_crm_id (None | str | Unset): CRM id of the contact person.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "entity_id": "entityId",
        "entity_external_id": "entityExternalId",
        "entity_external_crm_id": "entityExternalCrmId",
        "address_id": "addressId",
        "address_external_id": "addressExternalId",
        "address_external_crm_id": "addressExternalCrmId",
        "person_id": "personId",
        "person_external_id": "personExternalId",
        "person_external_crm_id": "personExternalCrmId",
    }

    entity_id: int | Unset = UNSET
    entity_external_id: str | Unset = UNSET
    entity_external_crm_id: str | Unset = UNSET
    address_id: int | None | Unset = UNSET
    address_external_id: None | str | Unset = UNSET
    address_external_crm_id: None | str | Unset = UNSET
    person_id: int | None | Unset = UNSET
    person_external_id: None | str | Unset = UNSET
    person_external_crm_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
