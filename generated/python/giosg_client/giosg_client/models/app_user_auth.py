from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AppUserAuth(OpenModel):
    """Credentials of the app's bot user, for calls in response to an event. Valid for `expires_in` seconds.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        access_token (str | Unset): The access token.
        token_type (str | Unset): Prefix of the token in the `Authorization` header; `Bearer` was observed.
        expires_in (int | Unset): Seconds from the event until the token expires; 300 was observed.
        user_id (UUID | Unset): Identifier of the bot user.
        organization_id (UUID | Unset): Identifier of the organization that has installed the app.
    """

    access_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    token_type: str | Unset = UNSET
    expires_in: int | Unset = UNSET
    user_id: UUID | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
