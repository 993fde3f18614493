from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserClient(OpenModel):
    """A running app, such as a browser tab, a phone or a bot, that keeps its user present.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A published client
    declares the attributes; their meanings are inferred from their names, and that they may be null is inferred.

        Attributes:
            id (str): Identifier of the client. Set by the server, or by the caller of the deprecated PUT.
            presence_expires_in (int | None | Unset): Seconds from the last request until the client expires.
            presence_expires_at (datetime.datetime | None | Unset): When the client expires.
            is_present (bool | None | Unset): Whether the client keeps its user present.
            is_about_to_expire (bool | None | Unset): Whether the client expires soon; the threshold is unknown.
            gcm_token (None | str | Unset): Token for push notifications to a phone.
            properties (None | Unset | UserClientPropertiesType0): Arbitrary data of the client.
            subscribed_channels (list[str] | None | Unset): Real-time channels that the client listens to.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            rooms (list[UUID] | Unset): Identifiers of the rooms that the user is present in through this client.
            expires_in (int | Unset): Older name of `presence_expires_in`.
            expires_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    id: str
    presence_expires_in: int | None | Unset = UNSET
    presence_expires_at: datetime.datetime | None | Unset = UNSET
    is_present: bool | None | Unset = UNSET
    is_about_to_expire: bool | None | Unset = UNSET
    gcm_token: None | str | Unset = UNSET
    properties: None | Unset | UserClientPropertiesType0 = UNSET
    subscribed_channels: list[str] | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    rooms: list[UUID] | Unset = UNSET
    expires_in: int | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.user_client_properties_type_0 import UserClientPropertiesType0
