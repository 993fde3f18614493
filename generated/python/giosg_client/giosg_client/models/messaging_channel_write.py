from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class MessagingChannelWrite(OpenModel):
    """A way for messages into a room. There is at least one attribute more, perhaps a webhook for suggested replies, whose
    name could not be read.

        Evidence: documented (giosg unified messaging interface, https://docs.giosg.com/api_reference/giosg_live/umi; giosg
    unified messaging interface, both layouts, https://docs.giosg.com/api_reference/giosg_live/umi). The table breaks
    off behind the name. That kind and room are required is inferred; whether the webhook is was not readable, so it is
    not.

        Attributes:
            name (str): Name of the channel.
            messaging_channel (str): Kind of channel; which ones there are could not be read.
            room_id (UUID): Identifier of the room that the messages come into.
            reply_webhook_url (str | Unset): Address that the replies of users are sent to.
    """

    name: str
    messaging_channel: str
    room_id: UUID
    reply_webhook_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
