from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..values import as_dict

T = TypeVar("T", bound="FlightDiscountCreate")


@_attrs_define
class FlightDiscountCreate:
    """A new discount of a flight, as a percentage or an amount. Both attributes are required, and one of them must be
    null.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            flight_external_id (str): External id of a flight of the campaign.
            external_id (str): The client's own identifier, unique among flight discounts.
            amount_percent (float | None): The discount in percent, or null if it is an amount.
            amount_sum (float | None): The discount as an amount, or null if it is a percentage.
    """

    flight_external_id: str
    external_id: str
    amount_percent: float | None
    amount_sum: float | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        flight_external_id = self.flight_external_id

        external_id = self.external_id

        amount_percent: float | None
        amount_percent = self.amount_percent

        amount_sum: float | None
        amount_sum = self.amount_sum

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "flightExternalId": flight_external_id,
                "externalId": external_id,
                "amountPercent": amount_percent,
                "amountSum": amount_sum,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        flight_external_id = d.pop("flightExternalId")

        external_id = d.pop("externalId")

        def _parse_amount_percent(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        amount_percent = _parse_amount_percent(d.pop("amountPercent"))

        def _parse_amount_sum(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        amount_sum = _parse_amount_sum(d.pop("amountSum"))

        _model = cls(
            flight_external_id=flight_external_id,
            external_id=external_id,
            amount_percent=amount_percent,
            amount_sum=amount_sum,
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
