from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_sender_type import ChatSenderType
from ..models.public_chat_message_type import PublicChatMessageType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PublicChatMessage(OpenModel):
    """A message or an event of a chat, as the visitor sees it.

        Evidence: archived (giosg public HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats).

        Attributes:
            id (UUID): Identifier of the message.
            type_ (PublicChatMessageType | Unset): Type: `msg` (a written message), `autosuggest` (an automatic suggestion),
                `join`, `leave` or `action` (the visitor's choice of a button). Other values are possible.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            sender_type (ChatSenderType | Unset): Type of a message sender. Other values are possible.
            sender_id (None | str | Unset): Identifier of the sender, a UUID for a user and 32 hexadecimal digits for a
                visitor.
            sender_public_name (None | str | Unset): Name of the sender as visitors see it; null if there is none.
            sender_avatar (Avatar | None | Unset): The sender's picture; null if there is none.
            chat_id (UUID | Unset): Identifier of the chat.
            room_id (UUID | Unset): Identifier of the room of the chat.
            message (None | str | Unset): The text; null in an encrypted chat, missing in events without text, such as
                `join`.
            is_encrypted (bool | Unset): Whether the message is encrypted.
            sensitive_data_purged_at (datetime.datetime | None | Unset): When sensitive data was removed from the message;
                null if not.
            attachments (list[ChatAttachment] | None | Unset): Attachments below the text, including buttons.
            response_to_message_id (None | str | Unset): Identifier of the message whose button the visitor chose; null
                otherwise.
            response_to_attachment_id (None | str | Unset): Identifier of the attachment that contains the button.
            response_to_attachment (ChatAttachment | None | Unset): The attachment that contains the button, without its
                actions.
            response_to_action_id (None | str | Unset): Identifier of the button.
            response_to_action (ChatAction | None | Unset): The chosen button.
            response_value (None | str | Unset): Value of the button that the visitor chose; null otherwise.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    id: UUID
    type_: PublicChatMessageType | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    sender_type: ChatSenderType | Unset = UNSET
    sender_id: None | str | Unset = UNSET
    sender_public_name: None | str | Unset = UNSET
    sender_avatar: Avatar | None | Unset = UNSET
    chat_id: UUID | Unset = UNSET
    room_id: UUID | Unset = UNSET
    message: None | str | Unset = UNSET
    is_encrypted: bool | Unset = UNSET
    sensitive_data_purged_at: datetime.datetime | None | Unset = UNSET
    attachments: list[ChatAttachment] | None | Unset = UNSET
    response_to_message_id: None | str | Unset = UNSET
    response_to_attachment_id: None | str | Unset = UNSET
    response_to_attachment: ChatAttachment | None | Unset = UNSET
    response_to_action_id: None | str | Unset = UNSET
    response_to_action: ChatAction | None | Unset = UNSET
    response_value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.avatar import Avatar
from ..models.chat_action import ChatAction
from ..models.chat_attachment import ChatAttachment
