from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PublishedProject(OpenModel):
    """A published design in the vendor's internal format, which is undocumented. Do not modify it.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). Described as the
    full interaction, whereas project is described as its definition only. Both are open objects with separate schemas.
    The content of the examples is made up.

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
