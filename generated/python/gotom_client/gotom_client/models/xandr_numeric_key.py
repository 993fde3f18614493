from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.xandr_numeric_operator import XandrNumericOperator
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class XandrNumericKey(Model):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "numeric_value": "numericValue",
        "comparison_operator": "comparisonOperator",
        "not_": "not",
    }

    id: str
    name: str
    display_name: str | Unset = UNSET
    numeric_value: str | Unset = UNSET
    comparison_operator: XandrNumericOperator | Unset = UNSET
    not_: bool | Unset = UNSET
