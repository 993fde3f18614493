from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="InteractionCopy")


@_attrs_define
class InteractionCopy:
    """The differences of the copy. Everything is optional.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).

        Attributes:
            name (str | Unset): Name of the copy. Without it, the server derives one from the original's name.
            group_id (int | Unset): Id of the collection for the copy; the original's by default.
            force_unique_name (bool | Unset): True adds a number to a name in use, such as "Offer 2" for "Offer".
    """

    name: str | Unset = UNSET
    group_id: int | Unset = UNSET
    force_unique_name: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        group_id = self.group_id

        force_unique_name = self.force_unique_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if force_unique_name is not UNSET:
            field_dict["forceUniqueName"] = force_unique_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name", UNSET)

        group_id = d.pop("groupId", UNSET)

        force_unique_name = d.pop("forceUniqueName", UNSET)

        _model = cls(
            name=name,
            group_id=group_id,
            force_unique_name=force_unique_name,
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
