from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PurchaseStatistics(OpenModel):
    """Purchases in one currency.

        Evidence: documented (giosg reporting, fixed reports,
    https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The meaning of the figures is inferred
    from their names.

        Attributes:
            code (str): ISO 4217 code of the currency.
            purchase_count (int): Purchases.
            sales_value (float | None | str): Total value, with two decimals.
            avg_value_per_buyer (float | None | str): Average value per buyer, with two decimals.
    """

    code: str
    purchase_count: int
    sales_value: float | None | str
    avg_value_per_buyer: float | None | str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
