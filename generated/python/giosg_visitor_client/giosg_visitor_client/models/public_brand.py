from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PublicBrand(OpenModel):
    """Colors and logo of chat windows, without data of the organization.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms; giosg Live HTTP API, brands,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands). The page says that it is the Live API's
    resource without data of the organization. Whether that includes the users who created and changed it is not stated;
    they are omitted, and the remaining attributes are not required.

        Attributes:
            id (UUID): Identifier of the brand.
            name (str): Name of the brand.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            primary_color_code (None | str | Unset): Main color, in hexadecimal; null for the default.
            secondary_color_code (None | str | Unset): Secondary color, in hexadecimal; null for the default.
            logo_asset_id (None | Unset | UUID): Identifier of the logo, an image asset; null if there is none.
            logo_asset (AssetSummary | None | Unset): The logo; null if there is none.
    """

    id: UUID
    name: str
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    primary_color_code: None | str | Unset = UNSET
    secondary_color_code: None | str | Unset = UNSET
    logo_asset_id: None | Unset | UUID = UNSET
    logo_asset: AssetSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.asset_summary import AssetSummary
