from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class EndpointMethod(OpenModel):
    """An HTTP method of an endpoint and the permissions that go with it.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Read
    from the sample response; the attribute table does not go into the methods.

        Attributes:
            name (str): The HTTP method, in capitals.
            scopes (list[str]): Permissions of a user that the method asks for, `settings`, `users` and `reports` being the
                known ones. Empty if every user may call it. Of several, one can be enough; the comment of the endpoint says so.
    """

    name: str
    scopes: list[str]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
