from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class MessagingChannelWrite(OpenModel):
    """A source of messages for a room. There is at least one more attribute, perhaps a webhook for suggested replies,
    whose name could not be read.

        Evidence: documented (giosg unified messaging interface, https://docs.giosg.com/api_reference/giosg_live/umi; giosg
    unified messaging interface, both layouts, https://docs.giosg.com/api_reference/giosg_live/umi). The table ends
    after the name. That kind and room are required is inferred; whether the webhook is required could not be read, so
    it is optional.

        Attributes:
            name (str): Name of the channel.
            messaging_channel (str): Kind of channel; the possible values could not be read.
            room_id (UUID): Identifier of the room that receives the messages.
            reply_webhook_url (str | Unset): URL that receives the users' replies.
    """

    name: str
    messaging_channel: str
    room_id: UUID
    reply_webhook_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
