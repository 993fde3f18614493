from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="FlightDiscount")


@_attrs_define
class FlightDiscount:
    """The discount of one flight.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). From the response schemas; the schema of this name in the vendor's file is unused. The 0 with a percentage
    is from its example; that the percentage of an amount is also 0 is inferred.

        Attributes:
            flight_external_id (None | str | Unset): External id of the flight; null if there is none.
            external_id (None | str | Unset): The client's own identifier, or null for a discount made in the web
                application.
            entity_id (float | None | Unset): goTom's number of the flight discount; null if there is an external id.
            amount_percent (float | Unset): The discount in percent; 0 if it is an amount.
            amount_sum (float | Unset): The discount as an amount; 0 if it is a percentage.
    """

    flight_external_id: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    entity_id: float | None | Unset = UNSET
    amount_percent: float | Unset = UNSET
    amount_sum: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        flight_external_id: None | str | Unset
        if isinstance(self.flight_external_id, Unset):
            flight_external_id = UNSET
        else:
            flight_external_id = self.flight_external_id

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        entity_id: float | None | Unset
        if isinstance(self.entity_id, Unset):
            entity_id = UNSET
        else:
            entity_id = self.entity_id

        amount_percent = self.amount_percent

        amount_sum = self.amount_sum

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if flight_external_id is not UNSET:
            field_dict["flightExternalId"] = flight_external_id
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if amount_percent is not UNSET:
            field_dict["amountPercent"] = amount_percent
        if amount_sum is not UNSET:
            field_dict["amountSum"] = amount_sum

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_flight_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        flight_external_id = _parse_flight_external_id(d.pop("flightExternalId", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("externalId", UNSET))

        def _parse_entity_id(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        entity_id = _parse_entity_id(d.pop("entityId", UNSET))

        amount_percent = d.pop("amountPercent", UNSET)

        amount_sum = d.pop("amountSum", UNSET)

        _model = cls(
            flight_external_id=flight_external_id,
            external_id=external_id,
            entity_id=entity_id,
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
