from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class EndpointMetadata(OpenModel):
    """Metadata of an endpoint. May contain more; rely on none of it.

        Evidence: inferred (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    Conventions of the giosg Live HTTP API). No page shows the response to OPTIONS; this is the metadata of Django REST
    framework, the vendor's stated backend.

        Attributes:
            name (str | Unset): Name of the endpoint.
            description (str | Unset): Description of the endpoint.
            renders (list[str] | Unset): Media types of responses.
            parses (list[str] | Unset): Accepted media types of request bodies.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    renders: list[str] | Unset = UNSET
    parses: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
