from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Endpoint(OpenModel):
    """An endpoint of the API with its methods and permissions.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).

        Attributes:
            url_pattern (str): Path of the endpoint; variable parts are names in angle brackets.
            methods (list[EndpointMethod]): The HTTP methods that the endpoint supports.
            comment (str): Human-readable comment; often empty.
    """

    url_pattern: str
    methods: list[EndpointMethod]
    comment: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.endpoint_method import EndpointMethod
