from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OutgoingShareWrite(OpenModel):
    """What to share with whom. Of the two identifiers, the one that the path asks for is needed. Unknown attributes are
    ignored.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing).

        Attributes:
            receiver_organization_id (UUID): Identifier of a partner; fixed once the share is there.
            room_id (UUID | Unset): Identifier of a room, an own one or one that is shared with the organization; for
                `rooms`.
            team_id (UUID | Unset): Identifier of a team, an own one or one that is shared with the organization; for
                `teams`.
            share_name (None | str | Unset): Name under which the receiver sees it; null for its own name.
    """

    receiver_organization_id: UUID
    room_id: UUID | Unset = UNSET
    team_id: UUID | Unset = UNSET
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
