from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.xandr_numeric_operator import XandrNumericOperator
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="XandrNumericKey")


@_attrs_define
class XandrNumericKey:
    """A key with a numeric value.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (str): Id of the key.
            name (str): Name of the key.
            display_name (str | Unset): Name to show.
            numeric_value (str | Unset): The number to compare with, as a string.
            comparison_operator (XandrNumericOperator | Unset): Numeric comparison, a digit as a string. 2 (default): at
                least. 3: at most. 4: the key exists. 6: more than. 7: less than.
            not_ (bool | Unset): Whether the condition is negated; false if missing.
    """

    id: str
    name: str
    display_name: str | Unset = UNSET
    numeric_value: str | Unset = UNSET
    comparison_operator: XandrNumericOperator | Unset = UNSET
    not_: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        display_name = self.display_name

        numeric_value = self.numeric_value

        comparison_operator: str | Unset = UNSET
        if not isinstance(self.comparison_operator, Unset):
            comparison_operator = self.comparison_operator.value

        not_ = self.not_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if numeric_value is not UNSET:
            field_dict["numericValue"] = numeric_value
        if comparison_operator is not UNSET:
            field_dict["comparisonOperator"] = comparison_operator
        if not_ is not UNSET:
            field_dict["not"] = not_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        display_name = d.pop("displayName", UNSET)

        numeric_value = d.pop("numericValue", UNSET)

        _comparison_operator = d.pop("comparisonOperator", UNSET)
        comparison_operator: XandrNumericOperator | Unset
        if isinstance(_comparison_operator, Unset):
            comparison_operator = UNSET
        else:
            comparison_operator = XandrNumericOperator(_comparison_operator)

        not_ = d.pop("not", UNSET)

        _model = cls(
            id=id,
            name=name,
            display_name=display_name,
            numeric_value=numeric_value,
            comparison_operator=comparison_operator,
            not_=not_,
        )

        return _model
