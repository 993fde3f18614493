from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_type import ColumnType
from ..values import as_dict

T = TypeVar("T", bound="QueryColumn")


@_attrs_define
class QueryColumn:
    """A column of a result.

    Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general).

    Attributes:
        name (str): Name of the dimension or metric.
        type_ (ColumnType): Whether a column is a dimension or a metric. Other values are possible.
    """

    name: str
    type_: ColumnType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        name = d.pop("name")

        type_ = ColumnType(d.pop("type"))

        _model = cls(
            name=name,
            type_=type_,
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
