from __future__ import annotations

from typing import Any, Literal

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatAdded(OpenModel):
    """A chat was added to a list of chats.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). One published
    client does not declare app_user_auth; it is not required.

        Attributes:
            channel (str): Path of the collection; a segment may be `*`.
            action (Literal['added']): Action.
            resource_id (str): Identifier of the resource.
            resource (Chat): One conversation in a room. An ended chat is locked permanently.
            app_user_auth (AppUserAuth | Unset): Credentials of the app's bot user, for calls in response to an event. Valid
                for `expires_in` seconds.
    """

    channel: str
    action: Literal["added"]
    resource_id: str
    resource: Chat
    app_user_auth: AppUserAuth | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.app_user_auth import AppUserAuth
from ..models.chat import Chat
