from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InvitedRoom(OpenModel):
    """A room to share when the invitation is accepted.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            room_id (UUID | Unset): Identifier of a room owned by or shared with the organization.
            room (SharedRoom | Unset): A room, nested in a share or an invitation. It may have more of the room's
                attributes.
            share_name (None | str | Unset): Display name of the room for the receiver; null for the room's own name.
    """

    room_id: UUID | Unset = UNSET
    room: SharedRoom | Unset = UNSET
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.shared_room import SharedRoom
