from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FormSubmission(OpenModel):
    """One submission of a visitor. There are further attributes, which could not be read.

        Evidence: documented (Interaction Designer, form data API,
    https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api).

        Attributes:
            formdata (FormValues): Values by the name of the input element, which may contain spaces. A checkbox is a
                boolean; text inputs, selects and radio buttons are strings. Values of other elements are not described.
            id (int | str | Unset): Identifier of the row, used to delete it.
    """

    formdata: FormValues
    id: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.form_values import FormValues
