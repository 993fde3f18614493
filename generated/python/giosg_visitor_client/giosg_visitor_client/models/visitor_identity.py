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
    """A visitor of one organization, and the access token that stands for this visitor.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP API,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). Older copies of the page also had
    `visitor_global_id`, here and in the request; newer ones dropped it.

        Attributes:
            visitor_id (str): Identifier of the visitor, 32 hexadecimal digits; another one in each organization. May be
                shown.
            visitor_secret_id (str): Secret by which the visitor is recognised later. Keep it with the visitor and show it
                to nobody.
            organization_id (UUID): Identifier of the organization that the token is for.
            socket_url (str): Address of the socket that tells about changes.
            access_token (str): Token for the `Authorization` header, a JWT.
            expires_at (datetime.datetime): Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final
                `Z`; read one without `Z` as UTC too.
            expires_in (int): In how many seconds the token expires.
            minimal_bar_version (int | Unset): Lowest version of the chat window that the server still works with.
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
