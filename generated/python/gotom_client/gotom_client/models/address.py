from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.sending_rule import SendingRule
from ..values import as_dict

T = TypeVar("T", bound="Address")


@_attrs_define
class Address:
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

    def to_dict(self) -> dict[str, Any]:
        external_crm_id = self.external_crm_id

        title = self.title

        firm = self.firm

        department = self.department

        street = self.street

        number = self.number

        addresstext = self.addresstext

        zip_ = self.zip_

        place = self.place

        country = self.country

        external_id: int | None
        external_id = self.external_id

        sending_rule: None | str
        if isinstance(self.sending_rule, SendingRule):
            sending_rule = self.sending_rule.value
        else:
            sending_rule = self.sending_rule

        sending_rule_addresses: list[str] | None
        if isinstance(self.sending_rule_addresses, list):
            sending_rule_addresses = self.sending_rule_addresses

        else:
            sending_rule_addresses = self.sending_rule_addresses

        soft_deleted = self.soft_deleted

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "title": title,
                "firm": firm,
                "department": department,
                "street": street,
                "number": number,
                "addresstext": addresstext,
                "zip": zip_,
                "place": place,
                "country": country,
                "externalId": external_id,
                "sendingRule": sending_rule,
                "sendingRuleAddresses": sending_rule_addresses,
                "softDeleted": soft_deleted,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        title = d.pop("title")

        firm = d.pop("firm")

        department = d.pop("department")

        street = d.pop("street")

        number = d.pop("number")

        addresstext = d.pop("addresstext")

        zip_ = d.pop("zip")

        place = d.pop("place")

        country = d.pop("country")

        def _parse_external_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        external_id = _parse_external_id(d.pop("externalId"))

        def _parse_sending_rule(data: object) -> None | SendingRule:
            if data is None:
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            sending_rule_type_0 = SendingRule(data)

            return sending_rule_type_0

        sending_rule = _parse_sending_rule(d.pop("sendingRule"))

        def _parse_sending_rule_addresses(data: object) -> list[str] | None:
            if data is None:
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            sending_rule_addresses_type_0 = cast(list[str], data)

            return sending_rule_addresses_type_0

        sending_rule_addresses = _parse_sending_rule_addresses(d.pop("sendingRuleAddresses"))

        soft_deleted = d.pop("softDeleted")

        _model = cls(
            external_crm_id=external_crm_id,
            title=title,
            firm=firm,
            department=department,
            street=street,
            number=number,
            addresstext=addresstext,
            zip_=zip_,
            place=place,
            country=country,
            external_id=external_id,
            sending_rule=sending_rule,
            sending_rule_addresses=sending_rule_addresses,
            soft_deleted=soft_deleted,
        )

        return _model
