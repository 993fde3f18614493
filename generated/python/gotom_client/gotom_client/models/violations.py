from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Violations(OpenModel):
    """Errors in the attributes of a campaign. The request had no effect.

        Evidence: documented (Conventions of goTom's app-api,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). That the request has no effect is
    documented for `billingType` only and assumed for the others.

        Attributes:
            errors (list[Violation] | Unset): One entry for each error.
    """

    errors: list[Violation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.violation import Violation
