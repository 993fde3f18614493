from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.flight_discount import FlightDiscount


T = TypeVar("T", bound="CampaignDiscount")


@_attrs_define
class CampaignDiscount:
    """A discount of a campaign, with its flight discounts.

        Evidence: documented (goTom campaign API, discounts,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).

        Attributes:
            name (str | Unset): Name, as shown on finance documents.
            external_id (None | str | Unset): The client's own identifier, or null for a discount made in the web
                application.
            entity_id (float | None | Unset): goTom's number of the discount; null if there is an external id.
            flight_discounts (list[FlightDiscount] | Unset): The discounts of individual flights.
    """

    name: str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    entity_id: float | None | Unset = UNSET
    flight_discounts: list[FlightDiscount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

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

        flight_discounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.flight_discounts, Unset):
            flight_discounts = []
            for flight_discounts_item_data in self.flight_discounts:
                flight_discounts_item = flight_discounts_item_data.to_dict()
                flight_discounts.append(flight_discounts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if entity_id is not UNSET:
            field_dict["entityId"] = entity_id
        if flight_discounts is not UNSET:
            field_dict["flightDiscounts"] = flight_discounts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.flight_discount import FlightDiscount

        d = as_dict(src_dict)
        name = d.pop("name", UNSET)

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

        _flight_discounts = d.pop("flightDiscounts", UNSET)
        flight_discounts: list[FlightDiscount] | Unset = UNSET
        if _flight_discounts is not UNSET:
            flight_discounts = []
            for flight_discounts_item_data in as_list(_flight_discounts):
                flight_discounts_item = FlightDiscount.from_dict(flight_discounts_item_data)

                flight_discounts.append(flight_discounts_item)

        _model = cls(
            name=name,
            external_id=external_id,
            entity_id=entity_id,
            flight_discounts=flight_discounts,
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
