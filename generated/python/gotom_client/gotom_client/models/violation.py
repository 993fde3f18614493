from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Violation(OpenModel):
    """One fault in a request. No attribute is promised.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API, violation codes,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            property_path (str | Unset): Attribute at fault; for a reference to something unknown, the attribute that holds
                it.
            message (str | Unset): The fault in words, English or German.
            invalid_value (Any | Unset): The refused value, of whatever type it was sent in; may be null.
            cause (Any | Unset): What lies behind the fault, of no fixed type; usually null.
            code (str | Unset): Fixed code of the kind of fault; each operation lists its own under 400.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "property_path": "propertyPath",
        "invalid_value": "invalidValue",
    }

    property_path: str | Unset = UNSET
    message: str | Unset = UNSET
    invalid_value: Any | Unset = UNSET
    cause: Any | Unset = UNSET
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
