from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_action_style import ChatActionStyle
from ..models.chat_action_type import ChatActionType
from ..models.chat_link_target import ChatLinkTarget
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatAction(OpenModel):
    """A button of an attachment.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). The meaning of the
    two attributes for disabling is inferred from their names.

        Attributes:
            id (None | str | Unset): Identifier of the button.
            text (None | str | Unset): Label of the button.
            type_ (ChatActionType | Unset): What a button does: `button` sends its value, `link_button` opens a link. Other
                values are possible.
            link_target (ChatLinkTarget | None | Unset): Where the link of a `link_button` opens.
            value (None | str | Unset): Returned as `response_value` if the visitor chooses the button; for a `link_button`,
                its URL.
            style (ChatActionStyle | None | Unset): How the button looks.
            is_disabled_on_selection (bool | None | Unset): Whether the button is disabled once the visitor has chosen a
                button.
            is_disabled_on_visitor_message (bool | None | Unset): Whether the button is disabled once the visitor has
                written something.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    id: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    type_: ChatActionType | Unset = UNSET
    link_target: ChatLinkTarget | None | Unset = UNSET
    value: None | str | Unset = UNSET
    style: ChatActionStyle | None | Unset = UNSET
    is_disabled_on_selection: bool | None | Unset = UNSET
    is_disabled_on_visitor_message: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
