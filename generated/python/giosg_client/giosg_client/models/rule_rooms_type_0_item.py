from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class RuleRoomsType0Item(OpenModel):
    """A room; its attributes are not published."""

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
