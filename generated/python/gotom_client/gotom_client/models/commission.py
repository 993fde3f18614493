from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.commission_type import CommissionType


@_attrs_define(slots=False, eq=False, repr=False)
class Commission(Model):
    """Commissions of the customer; they have an effect for intermediators and agencies only.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            bk_commission (float): Agency commission in percent.
            vmk_commission (float): Intermediator commission in percent.
            type_ (CommissionType): How the two commissions are billed. 0: both direct, the usual case. 2: agency commission
                direct, intermediator commission indirect by accrual. 3: agency commission separate, intermediator commission
                indirect by accrual. 4: intermediator commission separate. There is no 1.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "bk_commission": "bkCommission",
        "vmk_commission": "vmkCommission",
        "type_": "type",
    }

    bk_commission: float
    vmk_commission: float
    type_: CommissionType
