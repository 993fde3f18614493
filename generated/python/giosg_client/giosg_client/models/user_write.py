from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gender import Gender
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="UserWrite")


@_attrs_define
class UserWrite:
    """The writable attributes of a user. Unknown attributes are ignored.

        Evidence: documented (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). That unknown and read-only attributes are
    ignored is inferred from the vendor's framework.

        Attributes:
            email (None | str): Email address, unique among users; null is allowed for bots only.
            first_name (str): First name.
            last_name (str): Last name.
            is_online_enabled (bool): Whether the user wants to be available for chats.
            is_manager (bool | Unset): Whether the user manages the organization. To be replaced by permissions.
            alias (None | str | Unset): Name shown to visitors instead of the real one; null for none.
            gender (Gender | None | Unset): Gender; null to leave it open.
            birthday (datetime.date | None | Unset): Date of birth; null to leave it open.
            phone (str | Unset): Phone number.
            title (None | str | Unset): Job title; null for none.
    """

    email: None | str
    first_name: str
    last_name: str
    is_online_enabled: bool
    is_manager: bool | Unset = UNSET
    alias: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    birthday: datetime.date | None | Unset = UNSET
    phone: str | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email: None | str
        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        is_online_enabled = self.is_online_enabled

        is_manager = self.is_manager

        alias: None | str | Unset
        if isinstance(self.alias, Unset):
            alias = UNSET
        else:
            alias = self.alias

        gender: None | str | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, Gender):
            gender = self.gender.value
        else:
            gender = self.gender

        birthday: None | str | Unset
        if isinstance(self.birthday, Unset):
            birthday = UNSET
        elif isinstance(self.birthday, datetime.date):
            birthday = self.birthday.isoformat()
        else:
            birthday = self.birthday

        phone = self.phone

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "is_online_enabled": is_online_enabled,
            }
        )
        if is_manager is not UNSET:
            field_dict["is_manager"] = is_manager
        if alias is not UNSET:
            field_dict["alias"] = alias
        if gender is not UNSET:
            field_dict["gender"] = gender
        if birthday is not UNSET:
            field_dict["birthday"] = birthday
        if phone is not UNSET:
            field_dict["phone"] = phone
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        is_online_enabled = d.pop("is_online_enabled")

        is_manager = d.pop("is_manager", UNSET)

        def _parse_alias(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        alias = _parse_alias(d.pop("alias", UNSET))

        def _parse_gender(data: object) -> Gender | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            gender_type_0 = Gender(data)

            return gender_type_0

        gender = _parse_gender(d.pop("gender", UNSET))

        def _parse_birthday(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            birthday_type_0 = datetime.date.fromisoformat(data)

            return birthday_type_0

        birthday = _parse_birthday(d.pop("birthday", UNSET))

        phone = d.pop("phone", UNSET)

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        _model = cls(
            email=email,
            first_name=first_name,
            last_name=last_name,
            is_online_enabled=is_online_enabled,
            is_manager=is_manager,
            alias=alias,
            gender=gender,
            birthday=birthday,
            phone=phone,
            title=title,
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
