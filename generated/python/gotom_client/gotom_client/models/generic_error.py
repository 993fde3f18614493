from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class GenericError(OpenModel):
    """Error response for errors that concern no attribute, such as an unknown campaign.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code; Conventions of
    goTom's app-api, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). Shown for an
    unknown campaign, with the content type application/json instead of problem+json. One sample does not guarantee any
    attribute.

        Attributes:
            type_ (str | Unset): URI of the kind of error; the same for all errors.
            title (str | Unset): Fixed title.
            status (int | Unset): The HTTP status code.
            detail (str | Unset): Reason phrase of the status code.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    status: int | Unset = UNSET
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
