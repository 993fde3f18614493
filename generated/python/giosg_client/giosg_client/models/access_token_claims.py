from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AccessTokenClaims(OpenModel):
    """Claims of the access token of a trigger. Clients need not read them.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). The names, and that
    app_id may be null, are observed; types and meanings are inferred from the names.

        Attributes:
            iss (None | str | Unset): Issuer.
            iat (float | Unset): When it was issued, in seconds since 1970-01-01.
            exp (float | Unset): When it expires, in seconds since 1970-01-01.
            jti (None | str | Unset): Identifier of the token.
            aud (list[str] | Unset): Audience.
            version (int | None | Unset): Version of the claims.
            scopes (list[str] | Unset): Permissions of the token.
            user_id (None | str | Unset): Identifier of the user of the token.
            organization_id (None | str | Unset): Identifier of that user's organization.
            app_id (None | str | Unset): Identifier of the app that the token was issued to; null if there is none.
    """

    iss: None | str | Unset = UNSET
    iat: float | Unset = UNSET
    exp: float | Unset = UNSET
    jti: None | str | Unset = UNSET
    aud: list[str] | Unset = UNSET
    version: int | None | Unset = UNSET
    scopes: list[str] | Unset = UNSET
    user_id: None | str | Unset = UNSET
    organization_id: None | str | Unset = UNSET
    app_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
