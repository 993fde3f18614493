from __future__ import annotations

import datetime

from attrs import define as _attrs_define

from ..model import Model
from ..models.gender import Gender
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserForm(Model):
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
