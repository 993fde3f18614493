from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="LiveRoomFigures")


@_attrs_define
class LiveRoomFigures:
    """The current load of a room.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general). Neither the kind of room identifier nor the units
    of times are stated.

        Attributes:
            room_id (int | str | Unset): Identifier of the room.
            room_name (str | Unset): Name of the room.
            currently_open_chats (int | Unset): Number of open chats in the room.
            free_capacity (int | Unset): Number of additional chats that the available users of the room can take.
            waiting_chats (int | Unset): Number of chats that wait for a response.
            average_wait_time (float | None | Unset): Average time of the current waits.
            max_wait_time (float | None | Unset): Longest of the current waits.
            missed_chats (int | Unset): Number of unanswered chats.
            real_chats (int | Unset): Number of real conversations.
            current_visitors (int | Unset): Number of visitors in the room.
    """

    room_id: int | str | Unset = UNSET
    room_name: str | Unset = UNSET
    currently_open_chats: int | Unset = UNSET
    free_capacity: int | Unset = UNSET
    waiting_chats: int | Unset = UNSET
    average_wait_time: float | None | Unset = UNSET
    max_wait_time: float | None | Unset = UNSET
    missed_chats: int | Unset = UNSET
    real_chats: int | Unset = UNSET
    current_visitors: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        room_id: int | str | Unset
        if isinstance(self.room_id, Unset):
            room_id = UNSET
        else:
            room_id = self.room_id

        room_name = self.room_name

        currently_open_chats = self.currently_open_chats

        free_capacity = self.free_capacity

        waiting_chats = self.waiting_chats

        average_wait_time: float | None | Unset
        if isinstance(self.average_wait_time, Unset):
            average_wait_time = UNSET
        else:
            average_wait_time = self.average_wait_time

        max_wait_time: float | None | Unset
        if isinstance(self.max_wait_time, Unset):
            max_wait_time = UNSET
        else:
            max_wait_time = self.max_wait_time

        missed_chats = self.missed_chats

        real_chats = self.real_chats

        current_visitors = self.current_visitors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if room_name is not UNSET:
            field_dict["room_name"] = room_name
        if currently_open_chats is not UNSET:
            field_dict["currently_open_chats"] = currently_open_chats
        if free_capacity is not UNSET:
            field_dict["free_capacity"] = free_capacity
        if waiting_chats is not UNSET:
            field_dict["waiting_chats"] = waiting_chats
        if average_wait_time is not UNSET:
            field_dict["average_wait_time"] = average_wait_time
        if max_wait_time is not UNSET:
            field_dict["max_wait_time"] = max_wait_time
        if missed_chats is not UNSET:
            field_dict["missed_chats"] = missed_chats
        if real_chats is not UNSET:
            field_dict["real_chats"] = real_chats
        if current_visitors is not UNSET:
            field_dict["current_visitors"] = current_visitors

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_room_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        room_id = _parse_room_id(d.pop("room_id", UNSET))

        room_name = d.pop("room_name", UNSET)

        currently_open_chats = d.pop("currently_open_chats", UNSET)

        free_capacity = d.pop("free_capacity", UNSET)

        waiting_chats = d.pop("waiting_chats", UNSET)

        def _parse_average_wait_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        average_wait_time = _parse_average_wait_time(d.pop("average_wait_time", UNSET))

        def _parse_max_wait_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        max_wait_time = _parse_max_wait_time(d.pop("max_wait_time", UNSET))

        missed_chats = d.pop("missed_chats", UNSET)

        real_chats = d.pop("real_chats", UNSET)

        current_visitors = d.pop("current_visitors", UNSET)

        _model = cls(
            room_id=room_id,
            room_name=room_name,
            currently_open_chats=currently_open_chats,
            free_capacity=free_capacity,
            waiting_chats=waiting_chats,
            average_wait_time=average_wait_time,
            max_wait_time=max_wait_time,
            missed_chats=missed_chats,
            real_chats=real_chats,
            current_visitors=current_visitors,
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
