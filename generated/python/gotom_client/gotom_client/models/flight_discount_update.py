from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="FlightDiscountUpdate")


@_attrs_define
class FlightDiscountUpdate:
    """The new percentage or amount of a flight discount, not both.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor says that exactly one of
    the two attributes may be present; that no other attributes are allowed is inferred.

        Attributes:
            amount_percent (float | Unset): The discount in percent.
            amount_sum (float | Unset): The discount as an amount.
    """

    amount_percent: float | Unset = UNSET
    amount_sum: float | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount_percent = self.amount_percent

        amount_sum = self.amount_sum

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount_percent is not UNSET:
            field_dict["amountPercent"] = amount_percent
        if amount_sum is not UNSET:
            field_dict["amountSum"] = amount_sum

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        amount_percent = d.pop("amountPercent", UNSET)

        amount_sum = d.pop("amountSum", UNSET)

        _model = cls(
            amount_percent=amount_percent,
            amount_sum=amount_sum,
        )

        return _model
