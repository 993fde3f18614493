from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OutgoingShare(OpenModel):
    """That a partner may use a room or a team, as the organization that shares it sees it.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current table of room shares
    has an `id`, names the receiver `organization` and the sharer `room_organization`, and has no `share_name`; it
    belongs to operations whose paths could not be read.

        Attributes:
            receiver_organization_id (UUID | Unset): Identifier of the partner that may use it.
            receiver_organization (OrganizationSummary | Unset): An organization as it is nested in another resource. It can
                carry more of its attributes.
            share_name (None | str | Unset): Name under which the receiver sees it; null for its own name.
            sharer_organization_id (UUID | Unset): Identifier of the organization that shares it.
            sharer_organization (OrganizationSummary | Unset): An organization as it is nested in another resource. It can
                carry more of its attributes.
            created_at (datetime.datetime | Unset): Moment in ISO 8601, in UTC. Usually with three decimals of a second and
                a final `Z`; read one without `Z` as UTC too.
            created_by_user_id (None | Unset | UUID): Identifier of the user who shared it.
            created_by_user (None | Unset | UserSummary): The user who shared it.
            room_id (UUID | Unset): Identifier of the room; in shares of rooms only, and always there.
            room (SharedRoom | Unset): A room as it is nested in a share or an invitation. It can carry more of the room's
                attributes.
            team_id (UUID | Unset): Identifier of the team; in shares of teams only, and always there.
            team (TeamSummary | Unset): A team as it is nested in another resource. It can carry more of the team's
                attributes.
    """

    receiver_organization_id: UUID | Unset = UNSET
    receiver_organization: OrganizationSummary | Unset = UNSET
    share_name: None | str | Unset = UNSET
    sharer_organization_id: UUID | Unset = UNSET
    sharer_organization: OrganizationSummary | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    created_by_user: None | Unset | UserSummary = UNSET
    room_id: UUID | Unset = UNSET
    room: SharedRoom | Unset = UNSET
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
from ..models.shared_room import SharedRoom
from ..models.team_summary import TeamSummary
from ..models.user_summary import UserSummary
