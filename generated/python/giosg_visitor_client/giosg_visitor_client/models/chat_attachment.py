from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_link_target import ChatLinkTarget
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatAttachment(OpenModel):
    """A card below the text of a message.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        id (None | str | Unset): Identifier of the attachment.
        title (None | str | Unset): Title of the card.
        title_link_url (None | str | Unset): URL that the title links to.
        text (None | str | Unset): Text of the card.
        image_url (None | str | Unset): URL of a picture.
        image_link_url (None | str | Unset): URL that the picture links to.
        link_target (ChatLinkTarget | None | Unset): Where links of the card open.
        actions (list[ChatAction] | None | Unset): Buttons of the card.
    """

    id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    title_link_url: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    image_url: None | str | Unset = UNSET
    image_link_url: None | str | Unset = UNSET
    link_target: ChatLinkTarget | None | Unset = UNSET
    actions: list[ChatAction] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.chat_action import ChatAction
