from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.asset_kind import AssetKind
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Asset(OpenModel):
    """An uploaded file and its metadata.

        Evidence: documented (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets). The newer page could be read up to
    `updated_by_user`; later attributes are in the older text only.

        Attributes:
            id (UUID): Identifier of the asset.
            name (str): Display name of the file; its file name unless the upload sets another.
            organization_id (UUID): Identifier of the organization that the asset belongs to.
            file_name (str): Name of the file as it was uploaded.
            url (str): Public download URL.
            size (int): Size of the file in bytes.
            content_type (None | str): Media type of the file; null if unknown.
            kind (AssetKind | None): Kind of file, if the API distinguishes it; null for others.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who uploaded the file.
            created_by_user (None | UserSummary): The user who uploaded the file.
            updated_at (datetime.datetime | None): When name, description or charset was last changed.
            updated_by_user_id (None | UUID): Identifier of the user who changed the asset last.
            updated_by_user (None | UserSummary): The user who changed the asset last.
            description (None | str | Unset): Purpose of the file.
            organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have more
                attributes.
            charset (None | str | Unset): Character encoding of a text file; null for a binary file.
            width (int | None | Unset): Width of an image in pixels; null for other files.
            height (int | None | Unset): Height of an image in pixels; null for other files.
    """

    id: UUID
    name: str
    organization_id: UUID
    file_name: str
    url: str
    size: int
    content_type: None | str
    kind: AssetKind | None
    created_at: datetime.datetime
    created_by_user_id: None | UUID
    created_by_user: None | UserSummary
    updated_at: datetime.datetime | None
    updated_by_user_id: None | UUID
    updated_by_user: None | UserSummary
    description: None | str | Unset = UNSET
    organization: OrganizationSummary | Unset = UNSET
    charset: None | str | Unset = UNSET
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
from ..models.user_summary import UserSummary
