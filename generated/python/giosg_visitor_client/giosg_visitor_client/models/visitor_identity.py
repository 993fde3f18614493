from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorIdentity(OpenModel):
    """A visitor of one organization, with an access token.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP API,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). Older copies of the page also have
    `visitor_global_id`, here and in the request; newer ones do not.

        Attributes:
            visitor_id (str): Identifier of the visitor, 32 hexadecimal digits, different in each organization. Not secret.
            visitor_secret_id (str): Secret that identifies the visitor later. Store it with the visitor and do not disclose
                it.
            organization_id (UUID): Identifier of the organization that the token is for.
            socket_url (str): URL of the socket that reports changes.
            access_token (str): Token for the `Authorization` header, a JWT.
            expires_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            expires_in (int): Seconds until the token expires.
            minimal_bar_version (int | Unset): Lowest version of the chat window that the server supports.
    """

    visitor_id: str
    visitor_secret_id: str
    organization_id: UUID
    socket_url: str
    access_token: str
    expires_at: datetime.datetime
    expires_in: int
    minimal_bar_version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
