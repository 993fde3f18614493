from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AssetWrite(OpenModel):
    """The complete metadata of a file.

        Evidence: archived (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).

        Attributes:
            name (str): Display name of the file.
            description (str | Unset): Purpose of the file.
            charset (None | str | Unset): Character encoding of a text file; null for a binary file.
    """

    name: str
    description: str | Unset = UNSET
    charset: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
