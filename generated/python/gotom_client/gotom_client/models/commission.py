from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.commission_type import CommissionType
from ..values import as_dict

T = TypeVar("T", bound="Commission")


@_attrs_define
class Commission:
    """Commissions of the customer; effective for intermediators and agencies only.

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

    def to_dict(self) -> dict[str, Any]:
        bk_commission = self.bk_commission

        vmk_commission = self.vmk_commission

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}

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

        return _model
