from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Organization(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
