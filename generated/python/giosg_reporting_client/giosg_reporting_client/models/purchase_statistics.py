from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="PurchaseStatistics")


@_attrs_define
class PurchaseStatistics:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        purchase_count = self.purchase_count

        sales_value: float | None | str
        sales_value = self.sales_value

        avg_value_per_buyer: float | None | str
        avg_value_per_buyer = self.avg_value_per_buyer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "purchase_count": purchase_count,
                "sales_value": sales_value,
                "avg_value_per_buyer": avg_value_per_buyer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        code = d.pop("code")

        purchase_count = d.pop("purchase_count")

        def _parse_sales_value(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        sales_value = _parse_sales_value(d.pop("sales_value"))

        def _parse_avg_value_per_buyer(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        avg_value_per_buyer = _parse_avg_value_per_buyer(d.pop("avg_value_per_buyer"))

        _model = cls(
            code=code,
            purchase_count=purchase_count,
            sales_value=sales_value,
            avg_value_per_buyer=avg_value_per_buyer,
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
