from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.commission_type import CommissionType
from ..values import as_dict

T = TypeVar("T", bound="CommissionWrite")


@_attrs_define
class CommissionWrite:
    """Commissions of an intermediator or agency.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            bk_commission (float): Agency commission in percent.
            vmk_commission (float): Intermediator commission in percent.
            type_ (CommissionType): How the two commissions are billed. 0: both direct (usual). 2: agency commission direct,
                intermediator commission indirect by accrual. 3: agency commission separate, intermediator commission indirect
                by accrual. 4: intermediator commission separate. 1 does not exist.
    """

    bk_commission: float
    vmk_commission: float
    type_: CommissionType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bk_commission = self.bk_commission

        vmk_commission = self.vmk_commission

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bkCommission": bk_commission,
                "vmkCommission": vmk_commission,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        bk_commission = d.pop("bkCommission")

        vmk_commission = d.pop("vmkCommission")

        type_ = CommissionType(d.pop("type"))

        _model = cls(
            bk_commission=bk_commission,
            vmk_commission=vmk_commission,
            type_=type_,
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
