from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="LiveUserFigures")


@_attrs_define
class LiveUserFigures:
    """Availability and current load of a user.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general). The form of the items of `rooms` and `teams` is
    not stated; those of the examples are ours.

        Attributes:
            user_id (int | Unset): Number of the user, not the identifier used by other operations.
            email (None | str | Unset): Email address of the user; null if there is none.
            is_logged_id (bool | Unset): Whether the user is present, that is, logged in.
            is_online (bool | Unset): Whether the user is available for chats.
            currently_open_chats (int | Unset): Number of open chats of the user.
            free_capacity (int | Unset): Number of additional chats that the user can take.
            rooms (list[Any] | Unset): The rooms that the user is present in.
            teams (list[Any] | Unset): The teams that the user is in.
    """

    user_id: int | Unset = UNSET
    email: None | str | Unset = UNSET
    is_logged_id: bool | Unset = UNSET
    is_online: bool | Unset = UNSET
    currently_open_chats: int | Unset = UNSET
    free_capacity: int | Unset = UNSET
    rooms: list[Any] | Unset = UNSET
    teams: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        is_logged_id = self.is_logged_id

        is_online = self.is_online

        currently_open_chats = self.currently_open_chats

        free_capacity = self.free_capacity

        rooms: list[Any] | Unset = UNSET
        if not isinstance(self.rooms, Unset):
            rooms = self.rooms

        teams: list[Any] | Unset = UNSET
        if not isinstance(self.teams, Unset):
            teams = self.teams

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if email is not UNSET:
            field_dict["email"] = email
        if is_logged_id is not UNSET:
            field_dict["is_logged_id"] = is_logged_id
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if currently_open_chats is not UNSET:
            field_dict["currently_open_chats"] = currently_open_chats
        if free_capacity is not UNSET:
            field_dict["free_capacity"] = free_capacity
        if rooms is not UNSET:
            field_dict["rooms"] = rooms
        if teams is not UNSET:
            field_dict["teams"] = teams

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        user_id = d.pop("user_id", UNSET)

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        is_logged_id = d.pop("is_logged_id", UNSET)

        is_online = d.pop("is_online", UNSET)

        currently_open_chats = d.pop("currently_open_chats", UNSET)

        free_capacity = d.pop("free_capacity", UNSET)

        rooms = cast(list[Any], d.pop("rooms", UNSET))

        teams = cast(list[Any], d.pop("teams", UNSET))

        _model = cls(
            user_id=user_id,
            email=email,
            is_logged_id=is_logged_id,
            is_online=is_online,
            currently_open_chats=currently_open_chats,
            free_capacity=free_capacity,
            rooms=rooms,
            teams=teams,
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
