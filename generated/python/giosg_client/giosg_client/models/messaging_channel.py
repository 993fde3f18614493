from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class MessagingChannel(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
