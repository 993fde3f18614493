from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class MessageRouter(OpenModel):
    """URL and token of the socket that reports changes.

    Evidence: archived (giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api).

    Attributes:
        url (str | Unset): URL of the socket.
        permission_token (str | Unset): Token for the socket, a JWT.
        expires_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
            Read times without `Z` as UTC too.
        expires_in (int | Unset): Seconds until the token expires.
    """

    url: str | Unset = UNSET
    permission_token: str | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    expires_in: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
