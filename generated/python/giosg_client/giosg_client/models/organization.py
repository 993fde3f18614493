from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="Organization")


@_attrs_define
class Organization:
    """A company that uses giosg, with its contact details.

        Evidence: documented (giosg Live HTTP API, organizations,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations).

        Attributes:
            id (UUID): Identifier of the organization.
            name (str): Name of the organization.
            email (None | str): Contact email address; null if not given.
            phone (None | str): Contact phone number; null if not given.
            street (None | str): Street and number of the postal address; null if not given.
            postal_code (None | str): Postal code; null if not given.
            city (None | str): City of the postal address; null if not given.
            country (None | str): Country of the postal address, ISO 3166-1 alpha-2 in lower case; null if not given.
            business_id (None | str): Official business identifier; null if not given.
            script_tag (str): The script to load on the organization's web pages.
            is_online (bool): Whether at least one member is online.
            is_present (bool): Whether at least one member is present.
            is_humans_online (bool | Unset): Whether at least one member who is not a bot is online.
            max_rules_count (int | None | Unset): Maximum number of rules; null if unlimited. Announced to move elsewhere.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    id: UUID
    name: str
    email: None | str
    phone: None | str
    street: None | str
    postal_code: None | str
    city: None | str
    country: None | str
    business_id: None | str
    script_tag: str
    is_online: bool
    is_present: bool
    is_humans_online: bool | Unset = UNSET
    max_rules_count: int | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        email: None | str
        email = self.email

        phone: None | str
        phone = self.phone

        street: None | str
        street = self.street

        postal_code: None | str
        postal_code = self.postal_code

        city: None | str
        city = self.city

        country: None | str
        country = self.country

        business_id: None | str
        business_id = self.business_id

        script_tag = self.script_tag

        is_online = self.is_online

        is_present = self.is_present

        is_humans_online = self.is_humans_online

        max_rules_count: int | None | Unset
        if isinstance(self.max_rules_count, Unset):
            max_rules_count = UNSET
        else:
            max_rules_count = self.max_rules_count

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_moment(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "email": email,
                "phone": phone,
                "street": street,
                "postal_code": postal_code,
                "city": city,
                "country": country,
                "business_id": business_id,
                "script_tag": script_tag,
                "is_online": is_online,
                "is_present": is_present,
            }
        )
        if is_humans_online is not UNSET:
            field_dict["is_humans_online"] = is_humans_online
        if max_rules_count is not UNSET:
            field_dict["max_rules_count"] = max_rules_count
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        def _parse_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        phone = _parse_phone(d.pop("phone"))

        def _parse_street(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        street = _parse_street(d.pop("street"))

        def _parse_postal_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        postal_code = _parse_postal_code(d.pop("postal_code"))

        def _parse_city(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        city = _parse_city(d.pop("city"))

        def _parse_country(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        country = _parse_country(d.pop("country"))

        def _parse_business_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        business_id = _parse_business_id(d.pop("business_id"))

        script_tag = d.pop("script_tag")

        is_online = d.pop("is_online")

        is_present = d.pop("is_present")

        is_humans_online = d.pop("is_humans_online", UNSET)

        def _parse_max_rules_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_rules_count = _parse_max_rules_count(d.pop("max_rules_count", UNSET))

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_moment(_updated_at)

        _model = cls(
            id=id,
            name=name,
            email=email,
            phone=phone,
            street=street,
            postal_code=postal_code,
            city=city,
            country=country,
            business_id=business_id,
            script_tag=script_tag,
            is_online=is_online,
            is_present=is_present,
            is_humans_online=is_humans_online,
            max_rules_count=max_rules_count,
            created_at=created_at,
            updated_at=updated_at,
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
