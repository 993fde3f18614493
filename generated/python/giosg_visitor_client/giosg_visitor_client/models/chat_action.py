from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_action_style import ChatActionStyle
from ..models.chat_action_type import ChatActionType
from ..models.chat_link_target import ChatLinkTarget
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="ChatAction")


@_attrs_define
class ChatAction:
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

    id: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    type_: ChatActionType | Unset = UNSET
    link_target: ChatLinkTarget | None | Unset = UNSET
    value: None | str | Unset = UNSET
    style: ChatActionStyle | None | Unset = UNSET
    is_disabled_on_selection: bool | None | Unset = UNSET
    is_disabled_on_visitor_message: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        link_target: None | str | Unset
        if isinstance(self.link_target, Unset):
            link_target = UNSET
        elif isinstance(self.link_target, ChatLinkTarget):
            link_target = self.link_target.value
        else:
            link_target = self.link_target

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        style: None | str | Unset
        if isinstance(self.style, Unset):
            style = UNSET
        elif isinstance(self.style, ChatActionStyle):
            style = self.style.value
        else:
            style = self.style

        is_disabled_on_selection: bool | None | Unset
        if isinstance(self.is_disabled_on_selection, Unset):
            is_disabled_on_selection = UNSET
        else:
            is_disabled_on_selection = self.is_disabled_on_selection

        is_disabled_on_visitor_message: bool | None | Unset
        if isinstance(self.is_disabled_on_visitor_message, Unset):
            is_disabled_on_visitor_message = UNSET
        else:
            is_disabled_on_visitor_message = self.is_disabled_on_visitor_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if text is not UNSET:
            field_dict["text"] = text
        if type_ is not UNSET:
            field_dict["type"] = type_
        if link_target is not UNSET:
            field_dict["link_target"] = link_target
        if value is not UNSET:
            field_dict["value"] = value
        if style is not UNSET:
            field_dict["style"] = style
        if is_disabled_on_selection is not UNSET:
            field_dict["is_disabled_on_selection"] = is_disabled_on_selection
        if is_disabled_on_visitor_message is not UNSET:
            field_dict["is_disabled_on_visitor_message"] = is_disabled_on_visitor_message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        _type_ = d.pop("type", UNSET)
        type_: ChatActionType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ChatActionType(_type_)

        def _parse_link_target(data: object) -> ChatLinkTarget | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            link_target_type_0 = ChatLinkTarget(data)

            return link_target_type_0

        link_target = _parse_link_target(d.pop("link_target", UNSET))

        def _parse_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_style(data: object) -> ChatActionStyle | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            style_type_0 = ChatActionStyle(data)

            return style_type_0

        style = _parse_style(d.pop("style", UNSET))

        def _parse_is_disabled_on_selection(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_disabled_on_selection = _parse_is_disabled_on_selection(d.pop("is_disabled_on_selection", UNSET))

        def _parse_is_disabled_on_visitor_message(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_disabled_on_visitor_message = _parse_is_disabled_on_visitor_message(
            d.pop("is_disabled_on_visitor_message", UNSET)
        )

        _model = cls(
            id=id,
            text=text,
            type_=type_,
            link_target=link_target,
            value=value,
            style=style,
            is_disabled_on_selection=is_disabled_on_selection,
            is_disabled_on_visitor_message=is_disabled_on_visitor_message,
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
