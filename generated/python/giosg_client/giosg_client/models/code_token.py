from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="CodeToken")


@_attrs_define
class CodeToken:
    """An access token, and whom it stands for.

    Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication).

    Attributes:
        access_token (str): The token; opaque to the client.
        token_type (str): The word to put before the token in the `Authorization` header; `Token` was seen.
        user_id (UUID): Identifier of the user whom the token acts as.
        organization_id (UUID): Identifier of that user's organization.
        app_id (UUID): Identifier of the app that the token was given to.
    """

    access_token: str = _attrs_field(repr=False)
    token_type: str
    user_id: UUID
    organization_id: UUID
    app_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        token_type = self.token_type

        user_id = str(self.user_id)

        organization_id = str(self.organization_id)

        app_id = str(self.app_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "access_token": access_token,
                "token_type": token_type,
                "user_id": user_id,
                "organization_id": organization_id,
                "app_id": app_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        access_token = d.pop("access_token")

        token_type = d.pop("token_type")

        user_id = UUID(d.pop("user_id"))

        organization_id = UUID(d.pop("organization_id"))

        app_id = UUID(d.pop("app_id"))

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
