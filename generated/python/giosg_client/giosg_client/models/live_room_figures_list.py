from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.live_room_figures import LiveRoomFigures


T = TypeVar("T", bound="LiveRoomFiguresList")


@_attrs_define
class LiveRoomFiguresList:
    """Live figures of rooms, not paginated.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general).

        Attributes:
            results (list[LiveRoomFigures] | Unset): Figures of each room.
    """

    results: list[LiveRoomFigures] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        results: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = []
            for results_item_data in self.results:
                results_item = results_item_data.to_dict()
                results.append(results_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if results is not UNSET:
            field_dict["results"] = results

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.live_room_figures import LiveRoomFigures

        d = as_dict(src_dict)
        _results = d.pop("results", UNSET)
        results: list[LiveRoomFigures] | Unset = UNSET
        if _results is not UNSET:
            results = []
            for results_item_data in as_list(_results):
                results_item = LiveRoomFigures.from_dict(results_item_data)

                results.append(results_item)

        _model = cls(
            results=results,
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
