from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.query_column import QueryColumn


T = TypeVar("T", bound="QueryResult")


@_attrs_define
class QueryResult:
    """A table.

    Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general).

    Attributes:
        fields (list[QueryColumn]): The columns, in the order of the values in a row.
        data (list[list[Any]]): The rows, one for each bucket and group.
    """

    fields: list[QueryColumn]
    data: list[list[Any]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        data = []
        for data_item_data in self.data:
            data_item = data_item_data

            data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fields": fields,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.query_column import QueryColumn

        d = as_dict(src_dict)
        fields = []
        _fields = d.pop("fields")
        for fields_item_data in as_list(_fields):
            fields_item = QueryColumn.from_dict(fields_item_data)

            fields.append(fields_item)

        data = []
        _data = d.pop("data")
        for data_item_data in as_list(_data):
            data_item = cast(list[Any], data_item_data)

            data.append(data_item)

        _model = cls(
            fields=fields,
            data=data,
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
