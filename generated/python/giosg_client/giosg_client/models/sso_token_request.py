from __future__ import annotations

from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class SsoTokenRequest(Model):
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
