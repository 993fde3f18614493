from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="SsoTokenRequest")


@_attrs_define
class SsoTokenRequest:
    """Form fields: the user, the permissions of the token, and the app's credentials.

        Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). The
    observed client sends all of them; which can be omitted is unknown.

        Attributes:
            email (str): Email address of the user.
            organization_id (UUID): Identifier of the user's organization.
            client_id (UUID): Identifier of the app.
            client_secret (str): Secret of the app.
            first_name (str): First name of the user.
            last_name (str): Last name of the user.
            permissions (str): Permissions of the token, separated by spaces; known are `settings`, `users` and `reports`.
    """

    email: str
    organization_id: UUID
    client_id: UUID
    client_secret: str = _attrs_field(repr=False)
    first_name: str
    last_name: str
    permissions: str

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        organization_id = str(self.organization_id)

        client_id = str(self.client_id)

        client_secret = self.client_secret

        first_name = self.first_name

        last_name = self.last_name

        permissions = self.permissions

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "organization_id": organization_id,
                "client_id": client_id,
                "client_secret": client_secret,
                "first_name": first_name,
                "last_name": last_name,
                "permissions": permissions,
            }
        )

        return field_dict

    def to_multipart(self) -> list[tuple[str, Any]]:
        """Return the fields in the order of the description, for `multipart.multipart_body`."""
        fields: list[tuple[str, Any]] = [
            ("email", self.email),
            ("organization_id", self.organization_id),
            ("client_id", self.client_id),
            ("client_secret", self.client_secret),
            ("first_name", self.first_name),
            ("last_name", self.last_name),
            ("permissions", self.permissions),
        ]
        return fields

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        email = d.pop("email")

        organization_id = UUID(d.pop("organization_id"))

        client_id = UUID(d.pop("client_id"))

        client_secret = d.pop("client_secret")

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        permissions = d.pop("permissions")

        _model = cls(
            email=email,
            organization_id=organization_id,
            client_id=client_id,
            client_secret=client_secret,
            first_name=first_name,
            last_name=last_name,
            permissions=permissions,
        )

        return _model
