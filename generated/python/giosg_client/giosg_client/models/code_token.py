from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CodeToken(OpenModel):
    """An access token, its user and organization.

    Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication).

    Attributes:
        access_token (str): The token; opaque to the client.
        token_type (str): Prefix of the token in the `Authorization` header, used verbatim; `Token` was observed.
        user_id (None | Unset | UUID): Identifier of the user of the token.
        organization_id (None | Unset | UUID): Identifier of that user's organization.
        app_id (None | Unset | UUID): Identifier of the app that the token was issued to.
    """

    access_token: str = _attrs_field(repr=False)
    token_type: str
    user_id: None | Unset | UUID = UNSET
    organization_id: None | Unset | UUID = UNSET
    app_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
