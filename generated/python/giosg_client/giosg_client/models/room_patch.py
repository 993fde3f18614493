from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomPatch(OpenModel):
    """The attributes of a room to change; others are unchanged. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).

        Attributes:
            name (str | Unset): New name of the room.
            language_code (str | Unset): New language of the room, an RFC 3066 code from the list of languages.
    """

    name: str | Unset = UNSET
    language_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
