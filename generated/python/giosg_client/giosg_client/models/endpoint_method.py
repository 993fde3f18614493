from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class EndpointMethod(OpenModel):
    """An HTTP method of an endpoint and its permissions.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
    Taken from the sample response; the attribute table does not describe the methods.

        Attributes:
            name (str): The HTTP method, in capitals.
            scopes (list[str]): Permissions for the method; known are `settings`, `users` and `reports`. Empty if every user
                may call it. One of several can be enough; see the comment of the endpoint.
    """

    name: str
    scopes: list[str]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
