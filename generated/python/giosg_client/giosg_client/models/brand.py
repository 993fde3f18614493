from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Brand(OpenModel):
    """Colors and logo of chat windows.

        Evidence: documented (giosg Live HTTP API, brands,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).

        Attributes:
            id (UUID): Identifier of the brand.
            organization_id (UUID): Identifier of the organization that the brand belongs to.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who created the brand.
            created_by_user (None | UserSummary): The user who created the brand.
            updated_by_user_id (None | UUID): Identifier of the user who changed the brand last.
            updated_by_user (None | UserSummary): The user who changed the brand last.
            name (str): Name of the brand.
            primary_color_code (None | str): Main color, in hexadecimal; null for the default.
            secondary_color_code (None | str): Secondary color, in hexadecimal; null for the default.
            logo_asset_id (None | Unset | UUID): Identifier of the logo, an image asset; null if there is none.
            logo_asset (AssetSummary | None | Unset): The logo, a PNG, JPEG or GIF image, scaled to fit; null if there is
                none.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_user_id: None | UUID
    created_by_user: None | UserSummary
    updated_by_user_id: None | UUID
    updated_by_user: None | UserSummary
    name: str
    primary_color_code: None | str
    secondary_color_code: None | str
    logo_asset_id: None | Unset | UUID = UNSET
    logo_asset: AssetSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.asset_summary import AssetSummary
from ..models.organization_summary import OrganizationSummary
from ..models.user_summary import UserSummary
