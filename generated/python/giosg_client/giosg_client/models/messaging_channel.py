from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="MessagingChannel")


@_attrs_define
class MessagingChannel:
    """A registered channel. Rely on no attribute.

        Evidence: inferred (giosg unified messaging interface, https://docs.giosg.com/api_reference/giosg_live/umi). The
    response could not be read; it is assumed to repeat the request, as in other operations.

        Attributes:
            name (str | Unset): Name of the channel.
            messaging_channel (str | Unset): Kind of channel.
            room_id (UUID | Unset): Identifier of the room that receives the messages.
            reply_webhook_url (str | Unset): URL that receives the users' replies.
    """

    name: str | Unset = UNSET
    messaging_channel: str | Unset = UNSET
    room_id: UUID | Unset = UNSET
    reply_webhook_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        messaging_channel = self.messaging_channel

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        reply_webhook_url = self.reply_webhook_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if messaging_channel is not UNSET:
            field_dict["messaging_channel"] = messaging_channel
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if reply_webhook_url is not UNSET:
            field_dict["reply_webhook_url"] = reply_webhook_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name", UNSET)

        messaging_channel = d.pop("messaging_channel", UNSET)

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        reply_webhook_url = d.pop("reply_webhook_url", UNSET)

        _model = cls(
            name=name,
            messaging_channel=messaging_channel,
            room_id=room_id,
            reply_webhook_url=reply_webhook_url,
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
