from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.chat_attachment_write import ChatAttachmentWrite


T = TypeVar("T", bound="ChatMessageWrite")


@_attrs_define
class ChatMessageWrite:
    """A message of a user. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The limit of 2000 is 2015 text; every
    observed request has a message. Inferred: unknown attributes are ignored, as Django REST framework does.

        Attributes:
            message (str): The text.
            attachments (list[ChatAttachmentWrite] | Unset): Attachments below the text, including buttons.
    """

    message: str
    attachments: list[ChatAttachmentWrite] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = []
            for attachments_item_data in self.attachments:
                attachments_item = attachments_item_data.to_dict()
                attachments.append(attachments_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if attachments is not UNSET:
            field_dict["attachments"] = attachments

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.chat_attachment_write import ChatAttachmentWrite

        d = as_dict(src_dict)
        message = d.pop("message")

        _attachments = d.pop("attachments", UNSET)
        attachments: list[ChatAttachmentWrite] | Unset = UNSET
        if _attachments is not UNSET:
            attachments = []
            for attachments_item_data in as_list(_attachments):
                attachments_item = ChatAttachmentWrite.from_dict(attachments_item_data)

                attachments.append(attachments_item)

        _model = cls(
            message=message,
            attachments=attachments,
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
