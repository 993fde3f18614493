from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class Project(OpenModel):
    """Design of an interaction in the vendor's internal format, which is not published and changes with `jsonVersion`. Do
    not modify it.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). Only the type, an
    object, is documented. The content of the examples is made up.

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
