from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.intermediator_commission_kind import IntermediatorCommissionKind
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightCommissionUpdate(OpenModel):
    """Commissions of agency and intermediator for a flight. Set each as a percentage or an amount, not both.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            bk_percent (float | Unset): Agency commission in percent.
            bk_amount (float | Unset): Agency commission as an amount.
            vmk_type (IntermediatorCommissionKind | Unset): Kind of the intermediator's commission; the same for all flights
                of a campaign.
            vmk_percent (float | Unset): Intermediator commission in percent.
            vmk_amount (float | Unset): Intermediator commission as an amount.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "bk_percent": "bkPercent",
        "bk_amount": "bkAmount",
        "vmk_type": "vmkType",
        "vmk_percent": "vmkPercent",
        "vmk_amount": "vmkAmount",
    }

    bk_percent: float | Unset = UNSET
    bk_amount: float | Unset = UNSET
    vmk_type: IntermediatorCommissionKind | Unset = UNSET
    vmk_percent: float | Unset = UNSET
    vmk_amount: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
