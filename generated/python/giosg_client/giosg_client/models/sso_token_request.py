from __future__ import annotations

from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class SsoTokenRequest(Model):
    """The form that names the user, what the token may do, and the app that vouches.

        Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). The
    client that was seen sends all of them; which can be left out is not known.

        Attributes:
            email (str): E-mail address of the user.
            organization_id (UUID): Identifier of the user's organization.
            client_id (UUID): Identifier of the app.
            client_secret (str): Secret of the app.
            first_name (str): First name of the user.
            last_name (str): Last name of the user.
            permissions (str): What the token may do, separated by blanks; `settings`, `users` and `reports` are known.
    """

    email: str
    organization_id: UUID
    client_id: UUID
    client_secret: str = _attrs_field(repr=False)
    first_name: str
    last_name: str
    permissions: str
