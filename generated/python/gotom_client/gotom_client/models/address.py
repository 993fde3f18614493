from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.sending_rule import SendingRule


@_attrs_define(slots=False, eq=False, repr=False)
class Address(Model):
    """An address of the customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml; Contradictions within goTom's
    files). Until September 2025 the vendor's file spelt addresstext with one d.

        Attributes:
            external_crm_id (str): CRM id of the address.
            title (str): Label of the address.
            firm (str): Company name on the address.
            department (str): Department.
            street (str): Street.
            number (str): House number.
            addresstext (str): Further lines of the address.
            zip_ (str): Postal code.
            place (str): Town.
            country (str): Country, two letters of ISO 3166-1.
            external_id (int | None): Second reference of the address; a number here, unlike the customer's own.
            sending_rule (None | SendingRule): How the address is written to, or null.
            sending_rule_addresses (list[str] | None): E-mail addresses for the sending rule `email`, or null.
            soft_deleted (bool): Whether the address is to be treated as deleted.
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
    department: str
    street: str
    number: str
    addresstext: str
    zip_: str
    place: str
    country: str
    external_id: int | None
    sending_rule: None | SendingRule
    sending_rule_addresses: list[str] | None
    soft_deleted: bool
