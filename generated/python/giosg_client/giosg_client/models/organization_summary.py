from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationSummary(OpenModel):
    """An organization, nested in another resource. It may have more attributes.

        Evidence: archived (giosg Live HTTP API, organizations,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Current pages call the nested value
    an organization without listing its attributes; the 2015 guideline shows these two attributes.

        Attributes:
            id (UUID): Identifier of the organization.
            name (str | Unset): Name of the organization.
    """

    id: UUID
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
