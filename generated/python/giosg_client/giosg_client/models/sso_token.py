from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class SsoToken(OpenModel):
    """An access token.

    Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication).

    Attributes:
        access_token (str): The token; opaque to the client.
    """

    access_token: str = _attrs_field(repr=False)
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
