from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AssetSummary(OpenModel):
    """An uploaded file, nested in another resource. It may have more attributes.

        Evidence: inferred (giosg Live HTTP API, brands,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands; Conventions of the giosg Live HTTP API).
    Pages name the nested asset without listing its attributes; a relation needs the identifier.

        Attributes:
            id (UUID): Identifier of the asset.
            url (None | str | Unset): URL of the file.
            kind (None | str | Unset): What the file can be used as, such as `image`.
            content_type (None | str | Unset): Media type of the file.
            size (int | None | Unset): Size of the file in bytes.
            charset (None | str | Unset): Character set of a text; null for others.
            width (int | None | Unset): Width of an image in pixels; null for others.
            height (int | None | Unset): Height of an image in pixels; null for others.
    """

    id: UUID
    url: None | str | Unset = UNSET
    kind: None | str | Unset = UNSET
    content_type: None | str | Unset = UNSET
    size: int | None | Unset = UNSET
    charset: None | str | Unset = UNSET
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
