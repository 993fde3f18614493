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
    files). Until September 2025, the vendor's file spelled addresstext with one d.

        Attributes:
            external_crm_id (str): CRM id of the address.
            title (str): Label of the address.
            firm (str): Company name on the address.
            department (str): Department.
            street (str): Street.
            number (str): House number.
            addresstext (str): Additional address lines.
            zip_ (str): Postal code.
            place (str): Town.
            country (str): Country, an ISO 3166-1 alpha-2 code.
            external_id (int | None): Second reference of the address; unlike the customer's, a number.
            sending_rule (None | SendingRule): How to send mail to the address, or null.
            sending_rule_addresses (list[str] | None): Email addresses for the sending rule `email`, or null.
            soft_deleted (bool): Whether to treat the address as deleted.
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
