from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveUserFigures(OpenModel):
    """Whether a user serves, and how busy the user is.

        Evidence: archived (giosg reporting and live figures,
    https://docs.giosg.com/api_reference/reporting/http_api/general). What the items of `rooms` and `teams` look like is
    not stated; those of the examples are ours.

        Attributes:
            user_id (int | Unset): Number of the user, not the identifier that the other operations take.
            email (None | str | Unset): Email address of the user; null if the user has none.
            is_logged_id (bool | Unset): Whether the user is present, that is, logged in.
            is_online (bool | Unset): Whether the user serves.
            currently_open_chats (int | Unset): How many chats the user has open.
            free_capacity (int | Unset): How many more chats the user can take.
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
