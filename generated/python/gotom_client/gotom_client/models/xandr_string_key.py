from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.xandr_string_operator import XandrStringOperator
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.xandr_value import XandrValue


T = TypeVar("T", bound="XandrStringKey")


@_attrs_define
class XandrStringKey:
    """A key with string values.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (str): Id of the key.
            name (str): Name of the key.
            values (list[XandrValue]): The values to compare with.
            display_name (str | Unset): Name to show.
            comparison_operator (XandrStringOperator | Unset): String comparison, a digit as a string. 0 (default): equal.
                1: not equal.
            not_ (bool | Unset): Whether the condition is negated; false if missing.
    """

    id: str
    name: str
    values: list[XandrValue]
    display_name: str | Unset = UNSET
    comparison_operator: XandrStringOperator | Unset = UNSET
    not_: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        values = []
        for values_item_data in self.values:
            values_item = values_item_data.to_dict()
            values.append(values_item)

        display_name = self.display_name

        comparison_operator: str | Unset = UNSET
        if not isinstance(self.comparison_operator, Unset):
            comparison_operator = self.comparison_operator.value

        not_ = self.not_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "name": name,
                "values": values,
            }
        )
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if comparison_operator is not UNSET:
            field_dict["comparisonOperator"] = comparison_operator
        if not_ is not UNSET:
            field_dict["not"] = not_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.xandr_value import XandrValue

        d = as_dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        values = []
        _values = d.pop("values")
        for values_item_data in as_list(_values):
            values_item = XandrValue.from_dict(values_item_data)

            values.append(values_item)

        display_name = d.pop("displayName", UNSET)

        _comparison_operator = d.pop("comparisonOperator", UNSET)
        comparison_operator: XandrStringOperator | Unset
        if isinstance(_comparison_operator, Unset):
            comparison_operator = UNSET
        else:
            comparison_operator = XandrStringOperator(_comparison_operator)

        not_ = d.pop("not", UNSET)

        _model = cls(
            id=id,
            name=name,
            values=values,
            display_name=display_name,
            comparison_operator=comparison_operator,
            not_=not_,
        )

        return _model
