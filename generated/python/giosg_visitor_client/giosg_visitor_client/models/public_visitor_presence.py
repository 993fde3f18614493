from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PublicVisitorPresence(OpenModel):
    """How long a visitor stays present.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).

        Attributes:
            presence_expires_in (int): Seconds that the visitor stays present after the last request that set it.
    """

    presence_expires_in: int
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
