from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.column_type import ColumnType


@_attrs_define(slots=False, eq=False, repr=False)
class QueryColumn(OpenModel):
    """A column of a result.

    Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general).

    Attributes:
        name (str): Name of the dimension or metric.
        type_ (ColumnType): Whether a column is a dimension or a metric. Other values are possible.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    name: str
    type_: ColumnType
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
