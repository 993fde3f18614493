from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorVariableWrite(OpenModel):
    """A key and a value.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    visitors, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The tutorial says that a key and
    a value are sent; a published client sends both as strings.

        Attributes:
            key (str): Key of the variable. `username` replaces the visitor's default name.
            value (str): Value of the variable.
    """

    key: str
    value: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
