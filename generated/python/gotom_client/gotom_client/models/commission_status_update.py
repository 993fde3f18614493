from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.commission_status import CommissionStatus
from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="CommissionStatusUpdate")


@_attrs_define
class CommissionStatusUpdate:
    """How to bill the commissions of a campaign.

        Evidence: documented (goTom campaign API, campaigns,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor's file marks nothing as
    required; that nothing changes without the attribute is inferred.

        Attributes:
            commission_status (CommissionStatus | Unset): How commissions are billed. 0: direct. 2: agency commission
                direct, agency rebate indirect by accrual. 3: agency commission separate, agency rebate indirect by accrual. 4:
                agency rebate separate. 1 does not exist. Other values are possible.
    """

    commission_status: CommissionStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        commission_status: int | Unset = UNSET
        if not isinstance(self.commission_status, Unset):
            commission_status = self.commission_status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if commission_status is not UNSET:
            field_dict["commissionStatus"] = commission_status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        _commission_status = d.pop("commissionStatus", UNSET)
        commission_status: CommissionStatus | Unset
        if isinstance(_commission_status, Unset):
            commission_status = UNSET
        else:
            commission_status = CommissionStatus(_commission_status)

        _model = cls(
            commission_status=commission_status,
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
