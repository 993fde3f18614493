from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.gender import Gender
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserWrite(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
