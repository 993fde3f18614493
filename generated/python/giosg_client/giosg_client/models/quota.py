from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="Quota")


@_attrs_define
class Quota:
    """Storage for the assets of an organization, in bytes.

        Evidence: archived (giosg Live HTTP API, assets,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).

        Attributes:
            free_space (int | Unset): Remaining space.
            usage (int | Unset): Used space.
            limit (int | Unset): Total space.
    """

    free_space: int | Unset = UNSET
    usage: int | Unset = UNSET
    limit: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        free_space = self.free_space

        usage = self.usage

        limit = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if free_space is not UNSET:
            field_dict["free_space"] = free_space
        if usage is not UNSET:
            field_dict["usage"] = usage
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        free_space = d.pop("free_space", UNSET)

        usage = d.pop("usage", UNSET)

        limit = d.pop("limit", UNSET)

        _model = cls(
            free_space=free_space,
            usage=usage,
            limit=limit,
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
