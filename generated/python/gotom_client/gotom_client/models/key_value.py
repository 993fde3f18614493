from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.key_value_operator import KeyValueOperator
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class KeyValue(OpenModel):
    """A key and its values.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            id (str | Unset): The ad server's id of the key, or `audiencesegment`.
            label (str | Unset): Name of the key.
            comparison_operator (KeyValueOperator | Unset): Comparison. 0: equal to one of the values. 1: equal to none.
            values (list[KeyValueChoice] | Unset): The values.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "comparison_operator": "comparisonOperator",
    }

    id: str | Unset = UNSET
    label: str | Unset = UNSET
    comparison_operator: KeyValueOperator | Unset = UNSET
    values: list[KeyValueChoice] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.key_value_choice import KeyValueChoice
