from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class MessagingChannel(OpenModel):
    """A channel that has been registered. Expect any attribute, and rely on none.

        Evidence: inferred (giosg unified messaging interface, https://docs.giosg.com/api_reference/giosg_live/umi). The
    answer could not be read; it is taken to repeat what was sent, as other operations do.

        Attributes:
            name (str | Unset): Name of the channel.
            messaging_channel (str | Unset): Kind of channel.
            room_id (UUID | Unset): Identifier of the room that the messages come into.
            reply_webhook_url (str | Unset): Address that the replies of users are sent to.
    """

    name: str | Unset = UNSET
    messaging_channel: str | Unset = UNSET
    room_id: UUID | Unset = UNSET
    reply_webhook_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
