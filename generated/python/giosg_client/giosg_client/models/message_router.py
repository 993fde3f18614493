from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class MessageRouter(OpenModel):
    """Where and with which token to listen for changes.

    Evidence: archived (giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api).

    Attributes:
        url (str | Unset): Address of the socket.
        permission_token (str | Unset): Token that opens the socket, a JWT.
        expires_at (datetime.datetime | Unset): Moment in ISO 8601, in UTC. Usually with three decimals of a second and
            a final `Z`; read one without `Z` as UTC too.
        expires_in (int | Unset): In how many seconds the token expires.
    """

    url: str | Unset = UNSET
    permission_token: str | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    expires_in: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
