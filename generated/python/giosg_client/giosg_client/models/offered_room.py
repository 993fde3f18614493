from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OfferedRoom(OpenModel):
    """A room that the sender shares on acceptance.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            room_id (UUID): Identifier of the room.
            room (SharedRoom | Unset): A room, nested in a share or an invitation. It may have more of the room's
                attributes.
    """

    room_id: UUID
    room: SharedRoom | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.shared_room import SharedRoom
