from __future__ import annotations

from typing import Any, Literal

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembershipRemoved(OpenModel):
    """A membership was removed from a list of memberships.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). One published
    client does not declare app_user_auth; it is not required.

        Attributes:
            channel (str): Path of the collection; a segment may be `*`.
            action (Literal['removed']): Action.
            resource_id (str): Identifier of the resource.
            app_user_auth (AppUserAuth | Unset): Credentials of the app's bot user, for calls in response to an event. Valid
                for `expires_in` seconds.
    """

    channel: str
    action: Literal["removed"]
    resource_id: str
    app_user_auth: AppUserAuth | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.app_user_auth import AppUserAuth
