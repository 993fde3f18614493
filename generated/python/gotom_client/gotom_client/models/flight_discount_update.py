from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class FlightDiscountUpdate(Model):
    """The new percentage or amount of a flight discount, not both.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The vendor says that exactly one of
    the two attributes may be present; that no other attributes are allowed is inferred.

        Attributes:
            amount_percent (float | Unset): The discount in percent.
            amount_sum (float | Unset): The discount as an amount.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "amount_percent": "amountPercent",
        "amount_sum": "amountSum",
    }

    amount_percent: float | Unset = UNSET
    amount_sum: float | Unset = UNSET
