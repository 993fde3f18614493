from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.commission_status import CommissionStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CommissionStatusUpdate(OpenModel):
    """How to bill the commissions of a campaign.

        Evidence: documented (goTom campaign API, campaigns,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor's file marks nothing as
    required; that nothing changes without the attribute is inferred.

        Attributes:
            commission_status (CommissionStatus | Unset): How commissions are billed. 0: direct. 2: agency commission
                direct, agency rebate indirect by accrual. 3: agency commission separate, agency rebate indirect by accrual. 4:
                agency rebate separate. 1 does not exist. Other values are possible.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "commission_status": "commissionStatus",
    }

    commission_status: CommissionStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
