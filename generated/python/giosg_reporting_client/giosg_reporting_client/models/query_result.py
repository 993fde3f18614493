from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class QueryResult(OpenModel):
    """A table.

    Evidence: documented (giosg reporting, general, https://docs.giosg.com/api_reference/reporting/http_api/general).

    Attributes:
        fields (list[QueryColumn]): The columns, in the order of the values in a row.
        data (list[list[Any]]): The rows, one for each bucket and group.
    """

    fields: list[QueryColumn]
    data: list[list[Any]]
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.query_column import QueryColumn
