from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class LeadData(OpenModel):
    """The visitor's input by field name; empty fields are missing.

        Evidence: documented (giosg Live HTTP API, leads,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads).

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
