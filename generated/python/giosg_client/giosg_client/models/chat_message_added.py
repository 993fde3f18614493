from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.app_user_auth import AppUserAuth
    from ..models.chat_message import ChatMessage


T = TypeVar("T", bound="ChatMessageAdded")


@_attrs_define
class ChatMessageAdded:
    """A message was added to a chat.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). One published
    client does not declare app_user_auth; it is not required.

        Attributes:
            channel (str): Path of the collection; a segment may be `*`.
            action (Literal['added']): Action.
            resource_id (str): Identifier of the resource.
            resource (ChatMessage): A message or an event of a chat.
            app_user_auth (AppUserAuth | Unset): Credentials of the app's bot user, for calls in response to an event. Valid
                for `expires_in` seconds.
    """

    channel: str
    action: Literal["added"]
    resource_id: str
    resource: ChatMessage
    app_user_auth: AppUserAuth | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel

        action = self.action

        resource_id = self.resource_id

        resource = self.resource.to_dict()

        app_user_auth: dict[str, Any] | Unset = UNSET
        if not isinstance(self.app_user_auth, Unset):
            app_user_auth = self.app_user_auth.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channel": channel,
                "action": action,
                "resource_id": resource_id,
                "resource": resource,
            }
        )
        if app_user_auth is not UNSET:
            field_dict["app_user_auth"] = app_user_auth

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.app_user_auth import AppUserAuth
        from ..models.chat_message import ChatMessage

        d = as_dict(src_dict)
        channel = d.pop("channel")

        action = cast(Literal["added"], d.pop("action"))
        if action != "added":
            raise ValueError(f"action must match const 'added', got '{action}'")

        resource_id = d.pop("resource_id")

        resource = ChatMessage.from_dict(d.pop("resource"))

        _app_user_auth = d.pop("app_user_auth", UNSET)
        app_user_auth: AppUserAuth | Unset
        if isinstance(_app_user_auth, Unset):
            app_user_auth = UNSET
        else:
            app_user_auth = AppUserAuth.from_dict(_app_user_auth)

        _model = cls(
            channel=channel,
            action=action,
            resource_id=resource_id,
            resource=resource,
            app_user_auth=app_user_auth,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
