from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class ActionBody(OpenModel):
    """Body of an action without attributes. Send an empty object; members are ignored.

        Evidence: inferred (Interaction Designer, interactions API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/). Only the samples
    show a body, always an empty object. That it may be omitted is inferred.

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
