from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.geo_country import GeoCountry
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="GeoTargetingByZip")


@_attrs_define
class GeoTargetingByZip:
    """Geographic targeting by postal codes.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            country_id (GeoCountry | Unset): A country in which postal codes can be used.
            zip_codes (str | Unset): Comma-separated postal codes.
    """

    country_id: GeoCountry | Unset = UNSET
    zip_codes: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_id: str | Unset = UNSET
        if not isinstance(self.country_id, Unset):
            country_id = self.country_id.value

        zip_codes = self.zip_codes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_id is not UNSET:
            field_dict["countryId"] = country_id
        if zip_codes is not UNSET:
            field_dict["zipCodes"] = zip_codes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        _country_id = d.pop("countryId", UNSET)
        country_id: GeoCountry | Unset
        if isinstance(_country_id, Unset):
            country_id = UNSET
        else:
            country_id = GeoCountry(_country_id)

        zip_codes = d.pop("zipCodes", UNSET)

        _model = cls(
            country_id=country_id,
            zip_codes=zip_codes,
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
