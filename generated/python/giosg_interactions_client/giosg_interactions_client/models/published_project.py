from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PublishedProject(OpenModel):
    """A published design in the vendor's internal format, which is not published. Pass it on as it is.

        Evidence: documented (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). Said to be the
    interaction in full, where project is said to be its definition only. Both stay open objects, with a schema each.
    What the examples show inside it is made up.

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
