from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
    from ..models.hourly_user_presence import HourlyUserPresence


T = TypeVar("T", bound="RoomUserPresenceCounts")


@_attrs_define
class RoomUserPresenceCounts:
    """Present users of a room in a period.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        room_id (UUID | Unset): Identifier of the room.
        start_date (datetime.date | Unset): First day.
        end_date (datetime.date | Unset): Last day.
        hourly (list[HourlyUserPresence] | Unset): The figures by hour.
    """

    room_id: UUID | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    hourly: list[HourlyUserPresence] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id: str | Unset = UNSET
        if not isinstance(self.room_id, Unset):
            room_id = str(self.room_id)

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = self.start_date.isoformat()

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
            end_date = self.end_date.isoformat()

        hourly: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.hourly, Unset):
            hourly = []
            for hourly_item_data in self.hourly:
                hourly_item = hourly_item_data.to_dict()
                hourly.append(hourly_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if hourly is not UNSET:
            field_dict["hourly"] = hourly

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.hourly_user_presence import HourlyUserPresence

        d = as_dict(src_dict)
        _room_id = d.pop("room_id", UNSET)
        room_id: UUID | Unset
        if isinstance(_room_id, Unset):
            room_id = UNSET
        else:
            room_id = UUID(_room_id)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        else:
            start_date = datetime.date.fromisoformat(_start_date)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        else:
            end_date = datetime.date.fromisoformat(_end_date)

        _hourly = d.pop("hourly", UNSET)
        hourly: list[HourlyUserPresence] | Unset = UNSET
        if _hourly is not UNSET:
            hourly = []
            for hourly_item_data in as_list(_hourly):
                hourly_item = HourlyUserPresence.from_dict(hourly_item_data)

                hourly.append(hourly_item)

        _model = cls(
            room_id=room_id,
            start_date=start_date,
            end_date=end_date,
            hourly=hourly,
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
