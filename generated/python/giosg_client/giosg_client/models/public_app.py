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
    """A giosg extension that any organization may install.

        Evidence: documented (giosg Live HTTP API, apps,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).

        Attributes:
            id (UUID): Identifier of the app.
            name (str): Name of the app.
            description (None | str): What the app does.
            owned_by_organization_id (UUID): Identifier of the organization that owns the app.
            owned_by_organization (OrganizationSummary): An organization, nested in another resource. It may have more
                attributes.
            is_app_user_required (bool): Whether installing the app creates a bot user for it.
            required_scopes (list[str]): Permissions that the app requests.
            installation_count (int): Number of installations of the app.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            icon_asset_id (None | Unset | UUID): Identifier of the icon, an asset.
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
