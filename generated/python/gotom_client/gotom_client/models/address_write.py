from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.sending_rule import SendingRule
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AddressWrite(OpenModel):
    """An address to add or change.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Contradictions within goTom's
    files).

        Attributes:
            external_crm_id (str): CRM id of the address to add or change.
            title (str): Label of the address.
            firm (str): Company name on the address.
            zip_ (str): Postal code.
            place (str): Town.
            country (str): Country, an ISO 3166-1 alpha-2 code.
            department (str | Unset): Department.
            street (str | Unset): Street.
            number (str | Unset): House number.
            addresstext (str | Unset): Additional address lines.
            external_id (int | Unset): Second reference of the address; unlike the customer's, a number.
            sending_rule (SendingRule | Unset): How to send mail to an address.
            sending_rule_addresses (list[str] | Unset): Email addresses for the sending rule `email`.
            soft_deleted (bool | Unset): Whether to treat the address as deleted; false if missing.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
        "zip_": "zip",
        "external_id": "externalId",
        "sending_rule": "sendingRule",
        "sending_rule_addresses": "sendingRuleAddresses",
        "soft_deleted": "softDeleted",
    }

    external_crm_id: str
    title: str
    firm: str
    zip_: str
    place: str
    country: str
    department: str | Unset = UNSET
    street: str | Unset = UNSET
    number: str | Unset = UNSET
    addresstext: str | Unset = UNSET
    external_id: int | Unset = UNSET
    sending_rule: SendingRule | Unset = UNSET
    sending_rule_addresses: list[str] | Unset = UNSET
    soft_deleted: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
