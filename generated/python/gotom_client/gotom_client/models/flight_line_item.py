from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="FlightLineItem")


@_attrs_define
class FlightLineItem:
    """The ad server's ids for a flight.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). The summary in the vendor's file
    mentions several ids, its schema one object.

        Attributes:
            strategy_id (str | Unset): Strategy, as named by the ad server.
            adserver_id (int | Unset): The line item, despite the name; spelled with a lower-case s.
    """

    strategy_id: str | Unset = UNSET
    adserver_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        strategy_id = self.strategy_id

        adserver_id = self.adserver_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if strategy_id is not UNSET:
            field_dict["strategyId"] = strategy_id
        if adserver_id is not UNSET:
            field_dict["adserverId"] = adserver_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        strategy_id = d.pop("strategyId", UNSET)

        adserver_id = d.pop("adserverId", UNSET)

        _model = cls(
            strategy_id=strategy_id,
            adserver_id=adserver_id,
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
