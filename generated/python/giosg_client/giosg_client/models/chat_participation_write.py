from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_composing_status import ChatComposingStatus
from ..values import as_dict

T = TypeVar("T", bound="ChatParticipationWrite")


@_attrs_define
class ChatParticipationWrite:
    """A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A published client sends both, and the
    table of 2015 requires them. Inferred: unknown attributes are ignored, as Django REST framework does.

        Attributes:
            is_participating (bool): Whether the user has the chat open.
            composing_status (ChatComposingStatus): `idle`: not writing; `typing`: writing; `typed`: has written something
                but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are possible.
    """

    is_participating: bool
    composing_status: ChatComposingStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_participating = self.is_participating

        composing_status = self.composing_status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "is_participating": is_participating,
                "composing_status": composing_status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        is_participating = d.pop("is_participating")

        composing_status = ChatComposingStatus(d.pop("composing_status"))

        _model = cls(
            is_participating=is_participating,
            composing_status=composing_status,
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
