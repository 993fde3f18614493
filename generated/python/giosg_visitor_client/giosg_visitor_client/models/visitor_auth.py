from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorAuth(OpenModel):
    """Identification of a visitor. An empty object requests a new visitor.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).

        Attributes:
            visitor_secret_id (None | str | Unset): Secret of the visitor from an earlier response; null or missing for a
                new visitor.
    """

    visitor_secret_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
