from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.gender import Gender
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserPatch(OpenModel):
    """The attributes of a user to change; others are unchanged. Unknown attributes are ignored.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP API,
    users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The quickstart shows the two names;
    the rest follows from the attribute table.

        Attributes:
            email (None | str | Unset): New email address, unique among users; null is allowed for bots only.
            first_name (str | Unset): New first name.
            last_name (str | Unset): New last name.
            is_manager (bool | Unset): Whether the user manages the organization. To be replaced by permissions.
            alias (None | str | Unset): New name shown to visitors; null for none.
            gender (Gender | None | Unset): New gender; null to leave it open.
            birthday (datetime.date | None | Unset): New date of birth; null to leave it open.
            phone (str | Unset): New phone number.
            title (None | str | Unset): New job title; null for none.
            is_online_enabled (bool | Unset): Whether the user wants to be available for chats.
    """

    email: None | str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    is_manager: bool | Unset = UNSET
    alias: None | str | Unset = UNSET
    gender: Gender | None | Unset = UNSET
    birthday: datetime.date | None | Unset = UNSET
    phone: str | Unset = UNSET
    title: None | str | Unset = UNSET
    is_online_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
