from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="Subline")


@_attrs_define
class Subline:
    """The share of one platform.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            platform_id (int | Unset): goTom's number of a platform in the network of the flight.
            percentage (float | Unset): The share in percent.
            note (str | Unset): Remarks.
    """

    platform_id: int | Unset = UNSET
    percentage: float | Unset = UNSET
    note: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        platform_id = self.platform_id

        percentage = self.percentage

        note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if platform_id is not UNSET:
            field_dict["platformId"] = platform_id
        if percentage is not UNSET:
            field_dict["percentage"] = percentage
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        platform_id = d.pop("platformId", UNSET)

        percentage = d.pop("percentage", UNSET)

        note = d.pop("note", UNSET)

        _model = cls(
            platform_id=platform_id,
            percentage=percentage,
            note=note,
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
