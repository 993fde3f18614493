from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PurchaseStatistics(OpenModel):
    """Purchases in one currency.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). What the figures mean is read from
    their names.

        Attributes:
            code (str): ISO 4217 code of the currency.
            purchase_count (int): Purchases.
            sales_value (float | None | str): What they came to, with two decimals.
            avg_value_per_buyer (float | None | str): What a buyer bought for on average, with two decimals.
    """

    code: str
    purchase_count: int
    sales_value: float | None | str
    avg_value_per_buyer: float | None | str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
