from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class LiveUserFigures(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
