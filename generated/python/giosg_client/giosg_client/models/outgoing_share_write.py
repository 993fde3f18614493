from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OutgoingShareWrite(OpenModel):
    """What to share, and the receiver. The identifier that matches the path is required. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing).

        Attributes:
            receiver_organization_id (UUID): Identifier of a partner; cannot be changed later.
            room_id (UUID | Unset): For `rooms`: identifier of a room owned by or shared with the organization.
            team_id (UUID | Unset): For `teams`: identifier of a team owned by or shared with the organization.
            share_name (None | str | Unset): Display name for the receiver; null for its own name.
    """

    receiver_organization_id: UUID
    room_id: UUID | Unset = UNSET
    team_id: UUID | Unset = UNSET
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
