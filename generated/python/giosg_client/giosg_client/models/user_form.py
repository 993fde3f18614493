from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.gender import Gender
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="UserForm")


@_attrs_define
class UserForm:
    """The attributes of a user to change, as form fields. To set one to null, send JSON.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP API,
    users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The quickstart's Python sample sends
    the two names as form fields, its JavaScript sample as JSON. That the other attributes can be sent so is inferred.

        Attributes:
            email (str | Unset): New email address, unique among users.
            first_name (str | Unset): New first name.
            last_name (str | Unset): New last name.
            is_manager (bool | Unset): Whether the user manages the organization. To be replaced by permissions.
            alias (str | Unset): New name shown to visitors.
            gender (Gender | Unset): Gender of a user. Other values are possible.
            birthday (datetime.date | Unset): New date of birth.
            phone (str | Unset): New phone number.
            title (str | Unset): New job title.
            is_online_enabled (bool | Unset): Whether the user wants to be available for chats.
    """

    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    is_manager: bool | Unset = UNSET
    alias: str | Unset = UNSET
    gender: Gender | Unset = UNSET
    birthday: datetime.date | Unset = UNSET
    phone: str | Unset = UNSET
    title: str | Unset = UNSET
    is_online_enabled: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        is_manager = self.is_manager

        alias = self.alias

        gender: str | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender.value

        birthday: str | Unset = UNSET
        if not isinstance(self.birthday, Unset):
            birthday = self.birthday.isoformat()

        phone = self.phone

        title = self.title

        is_online_enabled = self.is_online_enabled

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
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
        if is_online_enabled is not UNSET:
            field_dict["is_online_enabled"] = is_online_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        email = d.pop("email", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        is_manager = d.pop("is_manager", UNSET)

        alias = d.pop("alias", UNSET)

        _gender = d.pop("gender", UNSET)
        gender: Gender | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = Gender(_gender)

        _birthday = d.pop("birthday", UNSET)
        birthday: datetime.date | Unset
        if isinstance(_birthday, Unset):
            birthday = UNSET
        else:
            birthday = datetime.date.fromisoformat(_birthday)

        phone = d.pop("phone", UNSET)

        title = d.pop("title", UNSET)

        is_online_enabled = d.pop("is_online_enabled", UNSET)

        _model = cls(
            email=email,
            first_name=first_name,
            last_name=last_name,
            is_manager=is_manager,
            alias=alias,
            gender=gender,
            birthday=birthday,
            phone=phone,
            title=title,
            is_online_enabled=is_online_enabled,
        )

        return _model
