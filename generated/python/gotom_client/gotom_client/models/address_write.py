from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sending_rule import SendingRule
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="AddressWrite")


@_attrs_define
class AddressWrite:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        external_crm_id = self.external_crm_id

        title = self.title

        firm = self.firm

        zip_ = self.zip_

        place = self.place

        country = self.country

        department = self.department

        street = self.street

        number = self.number

        addresstext = self.addresstext

        external_id = self.external_id

        sending_rule: str | Unset = UNSET
        if not isinstance(self.sending_rule, Unset):
            sending_rule = self.sending_rule.value

        sending_rule_addresses: list[str] | Unset = UNSET
        if not isinstance(self.sending_rule_addresses, Unset):
            sending_rule_addresses = self.sending_rule_addresses

        soft_deleted = self.soft_deleted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "title": title,
                "firm": firm,
                "zip": zip_,
                "place": place,
                "country": country,
            }
        )
        if department is not UNSET:
            field_dict["department"] = department
        if street is not UNSET:
            field_dict["street"] = street
        if number is not UNSET:
            field_dict["number"] = number
        if addresstext is not UNSET:
            field_dict["addresstext"] = addresstext
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if sending_rule is not UNSET:
            field_dict["sendingRule"] = sending_rule
        if sending_rule_addresses is not UNSET:
            field_dict["sendingRuleAddresses"] = sending_rule_addresses
        if soft_deleted is not UNSET:
            field_dict["softDeleted"] = soft_deleted

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        title = d.pop("title")

        firm = d.pop("firm")

        zip_ = d.pop("zip")

        place = d.pop("place")

        country = d.pop("country")

        department = d.pop("department", UNSET)

        street = d.pop("street", UNSET)

        number = d.pop("number", UNSET)

        addresstext = d.pop("addresstext", UNSET)

        external_id = d.pop("externalId", UNSET)

        _sending_rule = d.pop("sendingRule", UNSET)
        sending_rule: SendingRule | Unset
        if isinstance(_sending_rule, Unset):
            sending_rule = UNSET
        else:
            sending_rule = SendingRule(_sending_rule)

        sending_rule_addresses = cast(list[str], d.pop("sendingRuleAddresses", UNSET))

        soft_deleted = d.pop("softDeleted", UNSET)

        _model = cls(
            external_crm_id=external_crm_id,
            title=title,
            firm=firm,
            zip_=zip_,
            place=place,
            country=country,
            department=department,
            street=street,
            number=number,
            addresstext=addresstext,
            external_id=external_id,
            sending_rule=sending_rule,
            sending_rule_addresses=sending_rule_addresses,
            soft_deleted=soft_deleted,
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
