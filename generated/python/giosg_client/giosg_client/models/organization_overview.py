from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationOverview(OpenModel):
    """Information about one organization; the attributes are not published.

        Evidence: inferred (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, organizations, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations).
    That the response is one object is inferred from the path; only the endpoint's name is published.

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
