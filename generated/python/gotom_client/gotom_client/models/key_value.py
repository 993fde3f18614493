from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_value_operator import KeyValueOperator
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.key_value_choice import KeyValueChoice


T = TypeVar("T", bound="KeyValue")


@_attrs_define
class KeyValue:
    """A key and its values.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (str | Unset): The ad server's id of the key, or `audiencesegment`.
            label (str | Unset): Name of the key.
            comparison_operator (KeyValueOperator | Unset): Comparison. 0: equal to one of the values. 1: equal to none.
            values (list[KeyValueChoice] | Unset): The values.
    """

    id: str | Unset = UNSET
    label: str | Unset = UNSET
    comparison_operator: KeyValueOperator | Unset = UNSET
    values: list[KeyValueChoice] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        label = self.label

        comparison_operator: int | Unset = UNSET
        if not isinstance(self.comparison_operator, Unset):
            comparison_operator = self.comparison_operator.value

        values: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.values, Unset):
            values = []
            for values_item_data in self.values:
                values_item = values_item_data.to_dict()
                values.append(values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if label is not UNSET:
            field_dict["label"] = label
        if comparison_operator is not UNSET:
            field_dict["comparisonOperator"] = comparison_operator
        if values is not UNSET:
            field_dict["values"] = values

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.key_value_choice import KeyValueChoice

        d = as_dict(src_dict)
        id = d.pop("id", UNSET)

        label = d.pop("label", UNSET)

        _comparison_operator = d.pop("comparisonOperator", UNSET)
        comparison_operator: KeyValueOperator | Unset
        if isinstance(_comparison_operator, Unset):
            comparison_operator = UNSET
        else:
            comparison_operator = KeyValueOperator(_comparison_operator)

        _values = d.pop("values", UNSET)
        values: list[KeyValueChoice] | Unset = UNSET
        if _values is not UNSET:
            values = []
            for values_item_data in as_list(_values):
                values_item = KeyValueChoice.from_dict(values_item_data)

                values.append(values_item)

        _model = cls(
            id=id,
            label=label,
            comparison_operator=comparison_operator,
            values=values,
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
