from __future__ import annotations

from typing import ClassVar, Literal
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import Model
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CodeTokenRequest(Model):
    """Form fields of a token request.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; Tutorial: OAuth2
    authentication, https://docs.giosg.com/tutorials/oauth2_authentication).

        Attributes:
            grant_type (Literal['authorization_code']): Grant type; only authorization codes were observed. Default:
                'authorization_code'.
            code (str): The authorization code, or the `app_user_code` of a trigger.
            client_id (UUID): Identifier of the app.
            client_secret (str): Secret of the app.
            redirect_uri (str | Unset): The redirect URI of the authorization request; omit it for the code of a trigger.
    """

    __order__: ClassVar[tuple[str, ...]] = (
        "grant_type",
        "code",
        "client_id",
        "client_secret",
        "redirect_uri",
    )

    code: str = _attrs_field(repr=False)
    client_id: UUID
    client_secret: str = _attrs_field(repr=False)
    grant_type: Literal["authorization_code"] = "authorization_code"
    redirect_uri: str | Unset = UNSET
