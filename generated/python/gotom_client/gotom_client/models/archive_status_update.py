from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="ArchiveStatusUpdate")


@_attrs_define
class ArchiveStatusUpdate:
    """Archive status of a campaign to set.

        Evidence: documented (goTom campaign API, campaigns,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor's file marks nothing as
    required; that nothing changes without the attribute is inferred.

        Attributes:
            set_is_archived (bool | Unset): True archives the campaign, false reactivates it.
    """

    set_is_archived: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        set_is_archived = self.set_is_archived

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if set_is_archived is not UNSET:
            field_dict["setIsArchived"] = set_is_archived

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        set_is_archived = d.pop("setIsArchived", UNSET)

        _model = cls(
            set_is_archived=set_is_archived,
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
