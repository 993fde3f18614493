from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="Timezone")


@_attrs_define
class Timezone:
    """A time zone that an organization can be set to.

        Evidence: documented (giosg Live HTTP API, general, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/;
    giosg Live HTTP API, general: reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).

        Attributes:
            name (str): tz database name of the time zone.
            offset (str | Unset): UTC offset: a sign, and two digits each for hours and minutes.
    """

    name: str
    offset: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        offset = self.offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if offset is not UNSET:
            field_dict["offset"] = offset

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name")

        offset = d.pop("offset", UNSET)

        _model = cls(
            name=name,
            offset=offset,
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
