from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationPatch(OpenModel):
    """The details of an organization to change; others are unchanged. Unknown attributes are ignored.

        Evidence: documented (giosg Live HTTP API, organizations,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). That unknown attributes are ignored
    is inferred from the vendor's framework.

        Attributes:
            name (str | Unset): New name of the organization.
            email (None | str | Unset): Contact email address; null to leave it open.
            phone (None | str | Unset): Contact phone number; null to leave it open.
            street (None | str | Unset): Street and number of the postal address; null to leave it open.
            postal_code (None | str | Unset): Postal code; null to leave it open.
            city (None | str | Unset): City of the postal address; null to leave it open.
            country (None | str | Unset): Country of the postal address, ISO 3166-1 alpha-2 in lower case; null to leave it
                open.
            business_id (None | str | Unset): Official business identifier; null to leave it open.
    """

    name: str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    street: None | str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    business_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
