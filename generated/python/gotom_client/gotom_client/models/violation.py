from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Violation(OpenModel):
    """One error in a request. No attribute is guaranteed.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            property_path (str | Unset): Invalid attribute; for an unresolved reference, the attribute that contains it.
            message (str | Unset): Error message, in English or German.
            invalid_value (Any | Unset): The invalid value as sent, of any type; may be null.
            cause (Any | Unset): Cause of the error, of any type; usually null.
            code (str | Unset): Fixed code of the kind of error; each operation lists its codes under 400.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "property_path": "propertyPath",
        "invalid_value": "invalidValue",
    }

    property_path: str | Unset = UNSET
    message: str | Unset = UNSET
    invalid_value: Any | Unset = UNSET
    cause: Any | Unset = UNSET
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
