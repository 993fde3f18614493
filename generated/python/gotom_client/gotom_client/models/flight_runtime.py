from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

if TYPE_CHECKING:
    from ..models.date_time_components import DateTimeComponents


T = TypeVar("T", bound="FlightRuntime")


@_attrs_define
class FlightRuntime:
    """Start and end of a flight.

        Evidence: documented (goTom campaign API, flights,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml). Neither attribute is marked as
    required.

        Attributes:
            start (DateTimeComponents | Unset): A time in the time zone of the instance.
            end (DateTimeComponents | Unset): A time in the time zone of the instance.
    """

    start: DateTimeComponents | Unset = UNSET
    end: DateTimeComponents | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start: dict[str, Any] | Unset = UNSET
        if not isinstance(self.start, Unset):
            start = self.start.to_dict()

        end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.end, Unset):
            end = self.end.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.date_time_components import DateTimeComponents

        d = as_dict(src_dict)
        _start = d.pop("start", UNSET)
        start: DateTimeComponents | Unset
        if isinstance(_start, Unset):
            start = UNSET
        else:
            start = DateTimeComponents.from_dict(_start)

        _end = d.pop("end", UNSET)
        end: DateTimeComponents | Unset
        if isinstance(_end, Unset):
            end = UNSET
        else:
            end = DateTimeComponents.from_dict(_end)

        _model = cls(
            start=start,
            end=end,
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
