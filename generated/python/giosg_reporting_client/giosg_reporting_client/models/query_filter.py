from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class QueryFilter(OpenModel):
    """What is counted: a `selector`, which asks for one `value` of one `dimension`, or an `and`, which asks for all
    filters in `fields`. An empty object filters nothing. There are other types, which could not be read.

        Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general;
    giosg reporting, sessions, https://docs.giosg.com/api_reference/reporting/http_api/chat_sessions). Examples leave it
    empty, so nothing is required; a filter that has attributes has always a `type`.

        Attributes:
            type_ (str | Unset): Kind of the filter; `selector` and `and` are known.
            dimension (str | Unset): Name of the dimension that a selector looks at.
            value (str | Unset): The value that a selector asks for.
            fields (list[QueryFilter] | Unset): The filters that an `and` joins.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    type_: str | Unset = UNSET
    dimension: str | Unset = UNSET
    value: str | Unset = UNSET
    fields: list[QueryFilter] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
