from __future__ import annotations

from typing import Any, Literal

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembershipChanged(OpenModel):
    """Attributes of a membership changed.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). One published
    client does not declare app_user_auth; it is not required.

        Attributes:
            channel (str): Path of the collection; a segment may be `*`.
            action (Literal['changed']): Action.
            resource_id (str): Identifier of the resource.
            resource (ChatMembershipChanges): The attributes of a membership that changed, with their new values; unchanged
                attributes are missing.
            app_user_auth (AppUserAuth | Unset): Credentials of the app's bot user, for calls in response to an event. Valid
                for `expires_in` seconds.
    """

    channel: str
    action: Literal["changed"]
    resource_id: str
    resource: ChatMembershipChanges
    app_user_auth: AppUserAuth | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.app_user_auth import AppUserAuth
from ..models.chat_membership_changes import ChatMembershipChanges
