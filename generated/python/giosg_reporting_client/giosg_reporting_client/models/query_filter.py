from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class QueryFilter(OpenModel):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    type_: str | Unset = UNSET
    dimension: str | Unset = UNSET
    value: str | Unset = UNSET
    fields: list[QueryFilter] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
