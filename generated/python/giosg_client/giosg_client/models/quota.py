from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Quota(OpenModel):
    """Storage for the assets of an organization, in bytes.

        Evidence: archived (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).

        Attributes:
            free_space (int | Unset): Remaining space.
            usage (int | Unset): Used space.
            limit (int | Unset): Total space.
    """

    free_space: int | Unset = UNSET
    usage: int | Unset = UNSET
    limit: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
