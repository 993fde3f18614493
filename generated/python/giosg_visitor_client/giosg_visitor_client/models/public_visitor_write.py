from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PublicVisitorWrite(OpenModel):
    """The visitor to register in a room.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).

        Attributes:
            id (str): Identifier of the visitor, from `authenticateVisitor`.
            presence_expires_in (int | Unset): Seconds that the visitor stays present after the last request that set it.
    """

    id: str
    presence_expires_in: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
