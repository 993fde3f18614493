from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class FormValues(OpenModel):
    """Values by the name of the input element, which may contain spaces. A checkbox is a boolean; text inputs, selects and
    radio buttons are strings. Values of other elements are not described.

        Evidence: documented (Interaction Designer, form data API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api).

    """

    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
