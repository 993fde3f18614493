from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="CodeTokenRequest")


@_attrs_define
class CodeTokenRequest:
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

    code: str = _attrs_field(repr=False)
    client_id: UUID
    client_secret: str = _attrs_field(repr=False)
    grant_type: Literal["authorization_code"] = "authorization_code"
    redirect_uri: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        grant_type = self.grant_type

        code = self.code

        client_id = str(self.client_id)

        client_secret = self.client_secret

        redirect_uri = self.redirect_uri

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant_type": grant_type,
                "code": code,
                "client_id": client_id,
                "client_secret": client_secret,
            }
        )
        if redirect_uri is not UNSET:
            field_dict["redirect_uri"] = redirect_uri

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        grant_type = cast(Literal["authorization_code"], d.pop("grant_type"))
        if grant_type != "authorization_code":
            raise ValueError(f"grant_type must match const 'authorization_code', got '{grant_type}'")

        code = d.pop("code")

        client_id = UUID(d.pop("client_id"))

        client_secret = d.pop("client_secret")

        redirect_uri = d.pop("redirect_uri", UNSET)

        _model = cls(
            grant_type=grant_type,
            code=code,
            client_id=client_id,
            client_secret=client_secret,
            redirect_uri=redirect_uri,
        )

        return _model
