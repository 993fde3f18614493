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
    """An uploaded file and what is known about it.

        Evidence: documented (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets). The newer page could be read as far as
    `updated_by_user`; what follows is in the older text alone.

        Attributes:
            id (UUID): Identifier of the asset.
            name (str): What people call the file; its file name unless the upload says otherwise.
            organization_id (UUID): Identifier of the organization that the asset belongs to.
            file_name (str): Name of the file as it was uploaded.
            url (str): Where anybody can download the file.
            size (int): Size of the file in bytes.
            content_type (None | str): Media type of the file; null if it is not known.
            kind (AssetKind | None): What the file can be used as; null for everything else.
            created_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            created_by_user_id (None | UUID): Identifier of the user who uploaded the file.
            created_by_user (None | UserSummary): The user who uploaded the file.
            updated_at (datetime.datetime | None): When name, description or charset were changed last.
            updated_by_user_id (None | UUID): Identifier of the user who changed the asset last.
            updated_by_user (None | UserSummary): The user who changed the asset last.
            description (None | str | Unset): What the file is for.
            organization (OrganizationSummary | Unset): An organization as it is nested in another resource. It can carry
                more of its attributes.
            charset (None | str | Unset): Character encoding of a text; null for a binary file.
            width (int | None | Unset): Width of an image in pixels; null for everything else.
            height (int | None | Unset): Height of an image in pixels; null for everything else.
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
