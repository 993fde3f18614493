from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="ContactRef")


@_attrs_define
class ContactRef:
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

    entity_id: int | Unset = UNSET
    entity_external_id: str | Unset = UNSET
    entity_external_crm_id: str | Unset = UNSET
    address_id: int | None | Unset = UNSET
    address_external_id: None | str | Unset = UNSET
    address_external_crm_id: None | str | Unset = UNSET
    person_id: int | None | Unset = UNSET
    person_external_id: None | str | Unset = UNSET
    person_external_crm_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entity_id = self.entity_id

        entity_external_id = self.entity_external_id

        entity_external_crm_id = self.entity_external_crm_id

        address_id: int | None | Unset
        if isinstance(self.address_id, Unset):
            address_id = UNSET
        else:
            address_id = self.address_id

        address_external_id: None | str | Unset
        if isinstance(self.address_external_id, Unset):
            address_external_id = UNSET
        else:
            address_external_id = self.address_external_id

        address_external_crm_id: None | str | Unset
        if isinstance(self.address_external_crm_id, Unset):
            address_external_crm_id = UNSET
        else:
            address_external_crm_id = self.address_external_crm_id

        person_id: int | None | Unset
        if isinstance(self.person_id, Unset):
            person_id = UNSET
        else:
            person_id = self.person_id

        person_external_id: None | str | Unset
        if isinstance(self.person_external_id, Unset):
            person_external_id = UNSET
        else:
            person_external_id = self.person_external_id

        person_external_crm_id: None | str | Unset
        if isinstance(self.person_external_crm_id, Unset):
            person_external_crm_id = UNSET
        else:
            person_external_crm_id = self.person_external_crm_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if entity_external_id is not UNSET:
            field_dict["entityExternalId"] = entity_external_id
        if entity_external_crm_id is not UNSET:
            field_dict["entityExternalCrmId"] = entity_external_crm_id
        if address_id is not UNSET:
            field_dict["addressId"] = address_id
        if address_external_id is not UNSET:
            field_dict["addressExternalId"] = address_external_id
        if address_external_crm_id is not UNSET:
            field_dict["addressExternalCrmId"] = address_external_crm_id
        if person_id is not UNSET:
            field_dict["personId"] = person_id
        if person_external_id is not UNSET:
            field_dict["personExternalId"] = person_external_id
        if person_external_crm_id is not UNSET:
            field_dict["personExternalCrmId"] = person_external_crm_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        entity_id = d.pop("entityId", UNSET)

        entity_external_id = d.pop("entityExternalId", UNSET)

        entity_external_crm_id = d.pop("entityExternalCrmId", UNSET)

        def _parse_address_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        address_id = _parse_address_id(d.pop("addressId", UNSET))

        def _parse_address_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_external_id = _parse_address_external_id(d.pop("addressExternalId", UNSET))

        def _parse_address_external_crm_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_external_crm_id = _parse_address_external_crm_id(d.pop("addressExternalCrmId", UNSET))

        def _parse_person_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        person_id = _parse_person_id(d.pop("personId", UNSET))

        def _parse_person_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        person_external_id = _parse_person_external_id(d.pop("personExternalId", UNSET))

        def _parse_person_external_crm_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        person_external_crm_id = _parse_person_external_crm_id(d.pop("personExternalCrmId", UNSET))

        _model = cls(
            entity_id=entity_id,
            entity_external_id=entity_external_id,
            entity_external_crm_id=entity_external_crm_id,
            address_id=address_id,
            address_external_id=address_external_id,
            address_external_crm_id=address_external_crm_id,
            person_id=person_id,
            person_external_id=person_external_id,
            person_external_crm_id=person_external_crm_id,
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
