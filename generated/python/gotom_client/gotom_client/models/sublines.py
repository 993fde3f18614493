from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.subline import Subline


T = TypeVar("T", bound="Sublines")


@_attrs_define
class Sublines:
    """Distribution of a flight among platforms.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor's file does not mark the
    list as required; that a missing list means an empty one is inferred.

        Attributes:
            sublines (list[Subline] | Unset): The shares; their percentages add up to 100.
    """

    sublines: list[Subline] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sublines: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sublines, Unset):
            sublines = []
            for sublines_item_data in self.sublines:
                sublines_item = sublines_item_data.to_dict()
                sublines.append(sublines_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sublines is not UNSET:
            field_dict["sublines"] = sublines

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subline import Subline

        d = as_dict(src_dict)
        _sublines = d.pop("sublines", UNSET)
        sublines: list[Subline] | Unset = UNSET
        if _sublines is not UNSET:
            sublines = []
            for sublines_item_data in as_list(_sublines):
                sublines_item = Subline.from_dict(sublines_item_data)

                sublines.append(sublines_item)

        _model = cls(
            sublines=sublines,
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
