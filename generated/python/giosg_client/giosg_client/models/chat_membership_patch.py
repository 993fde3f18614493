from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_composing_status import ChatComposingStatus
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="ChatMembershipPatch")


@_attrs_define
class ChatMembershipPatch:
    """The attributes of a membership to change; others are unchanged.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        is_participating (bool | Unset): Whether the user has the chat open; `false` leaves it.
        composing_status (ChatComposingStatus | Unset): `idle`: not writing; `typing`: writing; `typed`: has written
            something but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are
            possible.
    """

    is_participating: bool | Unset = UNSET
    composing_status: ChatComposingStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_participating = self.is_participating

        composing_status: str | Unset = UNSET
        if not isinstance(self.composing_status, Unset):
            composing_status = self.composing_status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_participating is not UNSET:
            field_dict["is_participating"] = is_participating
        if composing_status is not UNSET:
            field_dict["composing_status"] = composing_status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        is_participating = d.pop("is_participating", UNSET)

        _composing_status = d.pop("composing_status", UNSET)
        composing_status: ChatComposingStatus | Unset
        if isinstance(_composing_status, Unset):
            composing_status = UNSET
        else:
            composing_status = ChatComposingStatus(_composing_status)

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
