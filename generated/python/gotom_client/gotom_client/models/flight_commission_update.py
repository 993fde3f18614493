from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.intermediator_commission_kind import IntermediatorCommissionKind
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="FlightCommissionUpdate")


@_attrs_define
class FlightCommissionUpdate:
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

    bk_percent: float | Unset = UNSET
    bk_amount: float | Unset = UNSET
    vmk_type: IntermediatorCommissionKind | Unset = UNSET
    vmk_percent: float | Unset = UNSET
    vmk_amount: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bk_percent = self.bk_percent

        bk_amount = self.bk_amount

        vmk_type: str | Unset = UNSET
        if not isinstance(self.vmk_type, Unset):
            vmk_type = self.vmk_type.value

        vmk_percent = self.vmk_percent

        vmk_amount = self.vmk_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bk_percent is not UNSET:
            field_dict["bkPercent"] = bk_percent
        if bk_amount is not UNSET:
            field_dict["bkAmount"] = bk_amount
        if vmk_type is not UNSET:
            field_dict["vmkType"] = vmk_type
        if vmk_percent is not UNSET:
            field_dict["vmkPercent"] = vmk_percent
        if vmk_amount is not UNSET:
            field_dict["vmkAmount"] = vmk_amount

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        bk_percent = d.pop("bkPercent", UNSET)

        bk_amount = d.pop("bkAmount", UNSET)

        _vmk_type = d.pop("vmkType", UNSET)
        vmk_type: IntermediatorCommissionKind | Unset
        if isinstance(_vmk_type, Unset):
            vmk_type = UNSET
        else:
            vmk_type = IntermediatorCommissionKind(_vmk_type)

        vmk_percent = d.pop("vmkPercent", UNSET)

        vmk_amount = d.pop("vmkAmount", UNSET)

        _model = cls(
            bk_percent=bk_percent,
            bk_amount=bk_amount,
            vmk_type=vmk_type,
            vmk_percent=vmk_percent,
            vmk_amount=vmk_amount,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
