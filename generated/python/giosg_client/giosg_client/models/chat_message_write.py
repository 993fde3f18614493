from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMessageWrite(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.chat_attachment_write import ChatAttachmentWrite
