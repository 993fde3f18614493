from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class ErrorBody(OpenModel):
    """Error details. No page describes the body; expect any JSON and rely on the status.

        Evidence: inferred (Interaction Designer HTTP API, general,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_http_api/).

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
