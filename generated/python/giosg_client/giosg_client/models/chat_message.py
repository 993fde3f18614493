from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_message_type import ChatMessageType
from ..models.chat_sender_type import ChatSenderType
from ..types import UNSET, Unset
from ..values import as_dict, as_list, format_moment, parse_moment

if TYPE_CHECKING:
    from ..models.avatar import Avatar
    from ..models.chat_action import ChatAction
    from ..models.chat_attachment import ChatAttachment
    from ..models.reply_suggestion import ReplySuggestion


T = TypeVar("T", bound="ChatMessage")


@_attrs_define
class ChatMessage:
    """A message or an event of a chat.

        Evidence: archived (giosg Live HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; What published clients of giosg rely on,
    https://github.com/giosg/demo-bot).

        Attributes:
            id (UUID): Identifier of the message.
            type_ (ChatMessageType | Unset): Type: `msg` (a written message), `autosuggest` (an automatic suggestion),
                `join`, `leave`, `shoppingcart_locked`, `action` (the visitor's choice of a button) or `system`. Other values
                are possible.
            chat_id (UUID | Unset): Identifier of the chat.
            room_id (UUID | Unset): Identifier of the room of the chat.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            sender_type (ChatSenderType | Unset): Type of a message sender. Other values are possible.
            sender_id (None | str | Unset): Identifier of the sender, a UUID for a user and 32 hexadecimal digits for a
                visitor.
            sender_public_name (None | str | Unset): Name of the sender as visitors see it; null if there is none.
            sender_name (None | str | Unset): Name of the sender as users see it; null for a visitor without one.
            sender_avatar (Avatar | None | Unset): The sender's picture; null if there is none.
            message (None | str | Unset): The text; null in an encrypted chat, missing in events without text, such as
                `join`.
            is_encrypted (bool | Unset): Whether the message is encrypted; `encrypted_message` then has the text.
            encrypted_message (None | str | Unset): The encrypted text; its format is unknown.
            sensitive_data_purged_at (datetime.datetime | None | Unset): When sensitive data was removed from the message;
                null if not.
            selected_reply_suggestion_id (None | str | Unset): Identifier of the suggested reply that the user chose; null
                if there is none.
            selected_reply_suggestion (None | ReplySuggestion | Unset): The suggested reply that the user chose; null if
                there is none.
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

    id: UUID
    type_: ChatMessageType | Unset = UNSET
    chat_id: UUID | Unset = UNSET
    room_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    sender_type: ChatSenderType | Unset = UNSET
    sender_id: None | str | Unset = UNSET
    sender_public_name: None | str | Unset = UNSET
    sender_name: None | str | Unset = UNSET
    sender_avatar: Avatar | None | Unset = UNSET
    message: None | str | Unset = UNSET
    is_encrypted: bool | Unset = UNSET
    encrypted_message: None | str | Unset = UNSET
    sensitive_data_purged_at: datetime.datetime | None | Unset = UNSET
    selected_reply_suggestion_id: None | str | Unset = UNSET
    selected_reply_suggestion: None | ReplySuggestion | Unset = UNSET
    attachments: list[ChatAttachment] | None | Unset = UNSET
    response_to_message_id: None | str | Unset = UNSET
    response_to_attachment_id: None | str | Unset = UNSET
    response_to_attachment: ChatAttachment | None | Unset = UNSET
    response_to_action_id: None | str | Unset = UNSET
    response_to_action: ChatAction | None | Unset = UNSET
    response_value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.avatar import Avatar
        from ..models.chat_action import ChatAction
        from ..models.chat_attachment import ChatAttachment
        from ..models.reply_suggestion import ReplySuggestion

        id = str(self.id)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        chat_id: str | Unset = UNSET
        if not isinstance(self.chat_id, Unset):
            chat_id = str(self.chat_id)

        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_moment(self.created_at)

        sender_type: str | Unset = UNSET
        if not isinstance(self.sender_type, Unset):
            sender_type = self.sender_type.value

        sender_id: None | str | Unset
        if isinstance(self.sender_id, Unset):
            sender_id = UNSET
        else:
            sender_id = self.sender_id

        sender_public_name: None | str | Unset
        if isinstance(self.sender_public_name, Unset):
            sender_public_name = UNSET
        else:
            sender_public_name = self.sender_public_name

        sender_name: None | str | Unset
        if isinstance(self.sender_name, Unset):
            sender_name = UNSET
        else:
            sender_name = self.sender_name

        sender_avatar: dict[str, Any] | None | Unset
        if isinstance(self.sender_avatar, Unset):
            sender_avatar = UNSET
        elif isinstance(self.sender_avatar, Avatar):
            sender_avatar = self.sender_avatar.to_dict()
        else:
            sender_avatar = self.sender_avatar

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        is_encrypted = self.is_encrypted

        encrypted_message: None | str | Unset
        if isinstance(self.encrypted_message, Unset):
            encrypted_message = UNSET
        else:
            encrypted_message = self.encrypted_message

        sensitive_data_purged_at: None | str | Unset
        if isinstance(self.sensitive_data_purged_at, Unset):
            sensitive_data_purged_at = UNSET
        elif isinstance(self.sensitive_data_purged_at, datetime.datetime):
            sensitive_data_purged_at = format_moment(self.sensitive_data_purged_at)
        else:
            sensitive_data_purged_at = self.sensitive_data_purged_at

        selected_reply_suggestion_id: None | str | Unset
        if isinstance(self.selected_reply_suggestion_id, Unset):
            selected_reply_suggestion_id = UNSET
        else:
            selected_reply_suggestion_id = self.selected_reply_suggestion_id

        selected_reply_suggestion: dict[str, Any] | None | Unset
        if isinstance(self.selected_reply_suggestion, Unset):
            selected_reply_suggestion = UNSET
        elif isinstance(self.selected_reply_suggestion, ReplySuggestion):
            selected_reply_suggestion = self.selected_reply_suggestion.to_dict()
        else:
            selected_reply_suggestion = self.selected_reply_suggestion

        attachments: list[dict[str, Any]] | None | Unset
        if isinstance(self.attachments, Unset):
            attachments = UNSET
        elif isinstance(self.attachments, list):
            attachments = []
            for attachments_type_0_item_data in self.attachments:
                attachments_type_0_item = attachments_type_0_item_data.to_dict()
                attachments.append(attachments_type_0_item)

        else:
            attachments = self.attachments

        response_to_message_id: None | str | Unset
        if isinstance(self.response_to_message_id, Unset):
            response_to_message_id = UNSET
        else:
            response_to_message_id = self.response_to_message_id

        response_to_attachment_id: None | str | Unset
        if isinstance(self.response_to_attachment_id, Unset):
            response_to_attachment_id = UNSET
        else:
            response_to_attachment_id = self.response_to_attachment_id

        response_to_attachment: dict[str, Any] | None | Unset
        if isinstance(self.response_to_attachment, Unset):
            response_to_attachment = UNSET
        elif isinstance(self.response_to_attachment, ChatAttachment):
            response_to_attachment = self.response_to_attachment.to_dict()
        else:
            response_to_attachment = self.response_to_attachment

        response_to_action_id: None | str | Unset
        if isinstance(self.response_to_action_id, Unset):
            response_to_action_id = UNSET
        else:
            response_to_action_id = self.response_to_action_id

        response_to_action: dict[str, Any] | None | Unset
        if isinstance(self.response_to_action, Unset):
            response_to_action = UNSET
        elif isinstance(self.response_to_action, ChatAction):
            response_to_action = self.response_to_action.to_dict()
        else:
            response_to_action = self.response_to_action

        response_value: None | str | Unset
        if isinstance(self.response_value, Unset):
            response_value = UNSET
        else:
            response_value = self.response_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if chat_id is not UNSET:
            field_dict["chat_id"] = chat_id
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if sender_type is not UNSET:
            field_dict["sender_type"] = sender_type
        if sender_id is not UNSET:
            field_dict["sender_id"] = sender_id
        if sender_public_name is not UNSET:
            field_dict["sender_public_name"] = sender_public_name
        if sender_name is not UNSET:
            field_dict["sender_name"] = sender_name
        if sender_avatar is not UNSET:
            field_dict["sender_avatar"] = sender_avatar
        if message is not UNSET:
            field_dict["message"] = message
        if is_encrypted is not UNSET:
            field_dict["is_encrypted"] = is_encrypted
        if encrypted_message is not UNSET:
            field_dict["encrypted_message"] = encrypted_message
        if sensitive_data_purged_at is not UNSET:
            field_dict["sensitive_data_purged_at"] = sensitive_data_purged_at
        if selected_reply_suggestion_id is not UNSET:
            field_dict["selected_reply_suggestion_id"] = selected_reply_suggestion_id
        if selected_reply_suggestion is not UNSET:
            field_dict["selected_reply_suggestion"] = selected_reply_suggestion
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if response_to_message_id is not UNSET:
            field_dict["response_to_message_id"] = response_to_message_id
        if response_to_attachment_id is not UNSET:
            field_dict["response_to_attachment_id"] = response_to_attachment_id
        if response_to_attachment is not UNSET:
            field_dict["response_to_attachment"] = response_to_attachment
        if response_to_action_id is not UNSET:
            field_dict["response_to_action_id"] = response_to_action_id
        if response_to_action is not UNSET:
            field_dict["response_to_action"] = response_to_action
        if response_value is not UNSET:
            field_dict["response_value"] = response_value

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avatar import Avatar
        from ..models.chat_action import ChatAction
        from ..models.chat_attachment import ChatAttachment
        from ..models.reply_suggestion import ReplySuggestion

        d = as_dict(src_dict)
        id = UUID(d.pop("id"))

        _type_ = d.pop("type", UNSET)
        type_: ChatMessageType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ChatMessageType(_type_)

        _chat_id = d.pop("chat_id", UNSET)
        chat_id: UUID | Unset
        if isinstance(_chat_id, Unset):
            chat_id = UNSET
        else:
            chat_id = UUID(_chat_id)

        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_moment(_created_at)

        _sender_type = d.pop("sender_type", UNSET)
        sender_type: ChatSenderType | Unset
        if isinstance(_sender_type, Unset):
            sender_type = UNSET
        else:
            sender_type = ChatSenderType(_sender_type)

        def _parse_sender_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sender_id = _parse_sender_id(d.pop("sender_id", UNSET))

        def _parse_sender_public_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sender_public_name = _parse_sender_public_name(d.pop("sender_public_name", UNSET))

        def _parse_sender_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sender_name = _parse_sender_name(d.pop("sender_name", UNSET))

        def _parse_sender_avatar(data: object) -> Avatar | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            sender_avatar_type_0 = Avatar.from_dict(data)

            return sender_avatar_type_0

        sender_avatar = _parse_sender_avatar(d.pop("sender_avatar", UNSET))

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        is_encrypted = d.pop("is_encrypted", UNSET)

        def _parse_encrypted_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        encrypted_message = _parse_encrypted_message(d.pop("encrypted_message", UNSET))

        def _parse_sensitive_data_purged_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            sensitive_data_purged_at_type_0 = parse_moment(data)

            return sensitive_data_purged_at_type_0

        sensitive_data_purged_at = _parse_sensitive_data_purged_at(d.pop("sensitive_data_purged_at", UNSET))

        def _parse_selected_reply_suggestion_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        selected_reply_suggestion_id = _parse_selected_reply_suggestion_id(d.pop("selected_reply_suggestion_id", UNSET))

        def _parse_selected_reply_suggestion(data: object) -> None | ReplySuggestion | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            selected_reply_suggestion_type_0 = ReplySuggestion.from_dict(data)

            return selected_reply_suggestion_type_0

        selected_reply_suggestion = _parse_selected_reply_suggestion(d.pop("selected_reply_suggestion", UNSET))

        def _parse_attachments(data: object) -> list[ChatAttachment] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            attachments_type_0 = []
            _attachments_type_0 = data
            for attachments_type_0_item_data in as_list(_attachments_type_0):
                attachments_type_0_item = ChatAttachment.from_dict(attachments_type_0_item_data)

                attachments_type_0.append(attachments_type_0_item)

            return attachments_type_0

        attachments = _parse_attachments(d.pop("attachments", UNSET))

        def _parse_response_to_message_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        response_to_message_id = _parse_response_to_message_id(d.pop("response_to_message_id", UNSET))

        def _parse_response_to_attachment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        response_to_attachment_id = _parse_response_to_attachment_id(d.pop("response_to_attachment_id", UNSET))

        def _parse_response_to_attachment(data: object) -> ChatAttachment | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            response_to_attachment_type_0 = ChatAttachment.from_dict(data)

            return response_to_attachment_type_0

        response_to_attachment = _parse_response_to_attachment(d.pop("response_to_attachment", UNSET))

        def _parse_response_to_action_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        response_to_action_id = _parse_response_to_action_id(d.pop("response_to_action_id", UNSET))

        def _parse_response_to_action(data: object) -> ChatAction | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            response_to_action_type_0 = ChatAction.from_dict(data)

            return response_to_action_type_0

        response_to_action = _parse_response_to_action(d.pop("response_to_action", UNSET))

        def _parse_response_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        response_value = _parse_response_value(d.pop("response_value", UNSET))

        _model = cls(
            id=id,
            type_=type_,
            chat_id=chat_id,
            room_id=room_id,
            created_at=created_at,
            sender_type=sender_type,
            sender_id=sender_id,
            sender_public_name=sender_public_name,
            sender_name=sender_name,
            sender_avatar=sender_avatar,
            message=message,
            is_encrypted=is_encrypted,
            encrypted_message=encrypted_message,
            sensitive_data_purged_at=sensitive_data_purged_at,
            selected_reply_suggestion_id=selected_reply_suggestion_id,
            selected_reply_suggestion=selected_reply_suggestion,
            attachments=attachments,
            response_to_message_id=response_to_message_id,
            response_to_attachment_id=response_to_attachment_id,
            response_to_attachment=response_to_attachment,
            response_to_action_id=response_to_action_id,
            response_to_action=response_to_action,
            response_value=response_value,
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
