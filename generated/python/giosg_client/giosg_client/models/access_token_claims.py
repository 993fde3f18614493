from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="AccessTokenClaims")


@_attrs_define
class AccessTokenClaims:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        iss: None | str | Unset
        if isinstance(self.iss, Unset):
            iss = UNSET
        else:
            iss = self.iss

        iat = self.iat

        exp = self.exp

        jti: None | str | Unset
        if isinstance(self.jti, Unset):
            jti = UNSET
        else:
            jti = self.jti

        aud: list[str] | Unset = UNSET
        if not isinstance(self.aud, Unset):
            aud = self.aud

        version: int | None | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        scopes: list[str] | Unset = UNSET
        if not isinstance(self.scopes, Unset):
            scopes = self.scopes

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        organization_id: None | str | Unset
        if isinstance(self.organization_id, Unset):
            organization_id = UNSET
        else:
            organization_id = self.organization_id

        app_id: None | str | Unset
        if isinstance(self.app_id, Unset):
            app_id = UNSET
        else:
            app_id = self.app_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if iss is not UNSET:
            field_dict["iss"] = iss
        if iat is not UNSET:
            field_dict["iat"] = iat
        if exp is not UNSET:
            field_dict["exp"] = exp
        if jti is not UNSET:
            field_dict["jti"] = jti
        if aud is not UNSET:
            field_dict["aud"] = aud
        if version is not UNSET:
            field_dict["version"] = version
        if scopes is not UNSET:
            field_dict["scopes"] = scopes
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if organization_id is not UNSET:
            field_dict["organization_id"] = organization_id
        if app_id is not UNSET:
            field_dict["app_id"] = app_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_iss(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        iss = _parse_iss(d.pop("iss", UNSET))

        iat = d.pop("iat", UNSET)

        exp = d.pop("exp", UNSET)

        def _parse_jti(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        jti = _parse_jti(d.pop("jti", UNSET))

        aud = cast(list[str], d.pop("aud", UNSET))

        def _parse_version(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        version = _parse_version(d.pop("version", UNSET))

        scopes = cast(list[str], d.pop("scopes", UNSET))

        def _parse_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        def _parse_organization_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        organization_id = _parse_organization_id(d.pop("organization_id", UNSET))

        def _parse_app_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_id = _parse_app_id(d.pop("app_id", UNSET))

        _model = cls(
            iss=iss,
            iat=iat,
            exp=exp,
            jti=jti,
            aud=aud,
            version=version,
            scopes=scopes,
            user_id=user_id,
            organization_id=organization_id,
            app_id=app_id,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
