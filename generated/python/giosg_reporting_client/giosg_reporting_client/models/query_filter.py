from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

T = TypeVar("T", bound="QueryFilter")


@_attrs_define
class QueryFilter:
    """A `selector`, which matches a `value` of a `dimension`, or an `and`, which combines all filters in `fields`. An
    empty object matches everything. There are other types, which could not be read.

        Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general;
    giosg reporting, sessions, https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions). Examples have an
    empty filter, so nothing is required; a filter with attributes always has a `type`.

        Attributes:
            type_ (str | Unset): Kind of the filter; `selector` and `and` are known.
            dimension (str | Unset): Dimension of a selector.
            value (str | Unset): Value of a selector.
            fields (list[QueryFilter] | Unset): The filters combined by an `and`.
    """

    type_: str | Unset = UNSET
    dimension: str | Unset = UNSET
    value: str | Unset = UNSET
    fields: list[QueryFilter] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        dimension = self.dimension

        value = self.value

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = []
            for fields_item_data in self.fields:
                fields_item = fields_item_data.to_dict()
                fields.append(fields_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if dimension is not UNSET:
            field_dict["dimension"] = dimension
        if value is not UNSET:
            field_dict["value"] = value
        if fields is not UNSET:
            field_dict["fields"] = fields

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        type_ = d.pop("type", UNSET)

        dimension = d.pop("dimension", UNSET)

        value = d.pop("value", UNSET)

        _fields = d.pop("fields", UNSET)
        fields: list[QueryFilter] | Unset = UNSET
        if _fields is not UNSET:
            fields = []
            for fields_item_data in as_list(_fields):
                fields_item = QueryFilter.from_dict(fields_item_data)

                fields.append(fields_item)

        _model = cls(
            type_=type_,
            dimension=dimension,
            value=value,
            fields=fields,
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
