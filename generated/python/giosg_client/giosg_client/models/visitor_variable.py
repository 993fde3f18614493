from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class VisitorVariable(OpenModel):
    """A variable of a visitor.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot). The client does not
    read the response; the attributes are those of the body.

        Attributes:
            key (str | Unset): Key of the variable. `username` replaces the visitor's default name.
            value (str | Unset): Value of the variable.
    """

    key: str | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
