from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class TriggerClaims(OpenModel):
    """Claims in `data` of a trigger. Claims without a value are null, empty or missing.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; Authentication and
    launch of giosg apps, https://docs.giosg.com/getting_started/get_api_token). The names are observed; a 2015 draft
    has types for the first of them. The meanings are inferred from the names, as is that values may be null or empty.

        Attributes:
            sub (None | str | Unset): Issuer; `service.giosg.com` was observed.
            exp (float | Unset): When the claims expire, in seconds since 1970-01-01.
            user_id (None | str | Unset): Identifier of the user who triggered the app.
            org_id (None | str | Unset): Identifier of the organization.
            app_id (None | str | Unset): Identifier of the app.
            inst_id (None | str | Unset): Identifier of the installation.
            app_user_id (None | str | Unset): Identifier of the bot user of the app.
            app_user_code (None | str | Unset): Code to exchange for an access token of the bot user, by `getAccessToken`.
            chat_id (None | str | Unset): Identifier of the chat.
            visitor_id (None | str | Unset): Identifier of the visitor.
            room_id (None | str | Unset): Identifier of the room.
            domain_host (None | str | Unset): Host name of the website.
    """

    sub: None | str | Unset = UNSET
    exp: float | Unset = UNSET
    user_id: None | str | Unset = UNSET
    org_id: None | str | Unset = UNSET
    app_id: None | str | Unset = UNSET
    inst_id: None | str | Unset = UNSET
    app_user_id: None | str | Unset = UNSET
    app_user_code: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    chat_id: None | str | Unset = UNSET
    visitor_id: None | str | Unset = UNSET
    room_id: None | str | Unset = UNSET
    domain_host: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
