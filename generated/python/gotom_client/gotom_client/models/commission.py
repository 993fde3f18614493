from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.commission_type import CommissionType


@_attrs_define(slots=False, eq=False, repr=False)
class Commission(Model):
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

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "bk_commission": "bkCommission",
        "vmk_commission": "vmkCommission",
        "type_": "type",
    }

    bk_commission: float
    vmk_commission: float
    type_: CommissionType
