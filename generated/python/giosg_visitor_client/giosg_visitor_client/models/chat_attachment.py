from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_link_target import ChatLinkTarget
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.chat_action import ChatAction


T = TypeVar("T", bound="ChatAttachment")


@_attrs_define
class ChatAttachment:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        title_link_url: None | str | Unset
        if isinstance(self.title_link_url, Unset):
            title_link_url = UNSET
        else:
            title_link_url = self.title_link_url

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        image_link_url: None | str | Unset
        if isinstance(self.image_link_url, Unset):
            image_link_url = UNSET
        else:
            image_link_url = self.image_link_url

        link_target: None | str | Unset
        if isinstance(self.link_target, Unset):
            link_target = UNSET
        elif isinstance(self.link_target, ChatLinkTarget):
            link_target = self.link_target.value
        else:
            link_target = self.link_target

        actions: list[dict[str, Any]] | None | Unset
        if isinstance(self.actions, Unset):
            actions = UNSET
        elif isinstance(self.actions, list):
            actions = []
            for actions_type_0_item_data in self.actions:
                actions_type_0_item = actions_type_0_item_data.to_dict()
                actions.append(actions_type_0_item)

        else:
            actions = self.actions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if title_link_url is not UNSET:
            field_dict["title_link_url"] = title_link_url
        if text is not UNSET:
            field_dict["text"] = text
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if image_link_url is not UNSET:
            field_dict["image_link_url"] = image_link_url
        if link_target is not UNSET:
            field_dict["link_target"] = link_target
        if actions is not UNSET:
            field_dict["actions"] = actions

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.chat_action import ChatAction

        d = as_dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_title_link_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title_link_url = _parse_title_link_url(d.pop("title_link_url", UNSET))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("image_url", UNSET))

        def _parse_image_link_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_link_url = _parse_image_link_url(d.pop("image_link_url", UNSET))

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

        def _parse_actions(data: object) -> list[ChatAction] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, list):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            actions_type_0 = []
            _actions_type_0 = data
            for actions_type_0_item_data in as_list(_actions_type_0):
                actions_type_0_item = ChatAction.from_dict(actions_type_0_item_data)

                actions_type_0.append(actions_type_0_item)

            return actions_type_0

        actions = _parse_actions(d.pop("actions", UNSET))

        _model = cls(
            id=id,
            title=title,
            title_link_url=title_link_url,
            text=text,
            image_url=image_url,
            image_link_url=image_link_url,
            link_target=link_target,
            actions=actions,
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
