from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.xandr_string_operator import XandrStringOperator
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class XandrStringKey(Model):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "comparison_operator": "comparisonOperator",
        "not_": "not",
    }

    id: str
    name: str
    values: list[XandrValue]
    display_name: str | Unset = UNSET
    comparison_operator: XandrStringOperator | Unset = UNSET
    not_: bool | Unset = UNSET


from ..models.xandr_value import XandrValue
