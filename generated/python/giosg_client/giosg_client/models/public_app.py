from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PublicApp(OpenModel):
    """An extension of giosg that any organization may install.

        Evidence: documented (giosg Live HTTP API, apps,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).

        Attributes:
            id (UUID): Identifier of the app.
            name (str): Name of the app.
            description (None | str): What the app does.
            owned_by_organization_id (UUID): Identifier of the organization that owns the app.
            owned_by_organization (OrganizationSummary): An organization as it is nested in another resource. It can carry
                more of its attributes.
            is_app_user_required (bool): Whether installing the app creates a bot user for it.
            required_scopes (list[str]): Permissions that the app asks for.
            installation_count (int): In how many places the app is installed.
            created_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            updated_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            icon_asset_id (None | Unset | UUID): Identifier of the asset that is the icon.
            icon_asset (AssetSummary | None | Unset): The icon, a square image.
    """

    id: UUID
    name: str
    description: None | str
    owned_by_organization_id: UUID
    owned_by_organization: OrganizationSummary
    is_app_user_required: bool
    required_scopes: list[str]
    installation_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    icon_asset_id: None | Unset | UUID = UNSET
    icon_asset: AssetSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.asset_summary import AssetSummary
from ..models.organization_summary import OrganizationSummary
