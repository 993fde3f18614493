from __future__ import annotations

from typing import Any, Literal

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembershipAdded(OpenModel):
    """Somebody joined a chat.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). One published
    client does not declare app_user_auth; it is not required.

        Attributes:
            channel (str): Path of the collection; a segment may be `*`.
            action (Literal['added']): What happened.
            resource_id (str): Identifier of the resource.
            resource (ChatMembership): That a user or a visitor is or was in a chat.
            app_user_auth (AppUserAuth | Unset): Credentials for calls in answer to an event, as the bot user of the app.
                They last `expires_in` seconds.
    """

    channel: str
    action: Literal["added"]
    resource_id: str
    resource: ChatMembership
    app_user_auth: AppUserAuth | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.app_user_auth import AppUserAuth
from ..models.chat_membership import ChatMembership
