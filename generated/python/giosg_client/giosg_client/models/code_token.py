from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="CodeToken")


@_attrs_define
class CodeToken:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        token_type = self.token_type

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        elif isinstance(self.user_id, UUID):
            user_id = str(self.user_id)
        else:
            user_id = self.user_id

        organization_id: None | str | Unset
        if isinstance(self.organization_id, Unset):
            organization_id = UNSET
        elif isinstance(self.organization_id, UUID):
            organization_id = str(self.organization_id)
        else:
            organization_id = self.organization_id

        app_id: None | str | Unset
        if isinstance(self.app_id, Unset):
            app_id = UNSET
        elif isinstance(self.app_id, UUID):
            app_id = str(self.app_id)
        else:
            app_id = self.app_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "access_token": access_token,
                "token_type": token_type,
            }
        )
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
        access_token = d.pop("access_token")

        token_type = d.pop("token_type")

        def _parse_user_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            user_id_type_0 = UUID(data)

            return user_id_type_0

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        def _parse_organization_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            organization_id_type_0 = UUID(data)

            return organization_id_type_0

        organization_id = _parse_organization_id(d.pop("organization_id", UNSET))

        def _parse_app_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            app_id_type_0 = UUID(data)

            return app_id_type_0

        app_id = _parse_app_id(d.pop("app_id", UNSET))

        _model = cls(
            access_token=access_token,
            token_type=token_type,
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
