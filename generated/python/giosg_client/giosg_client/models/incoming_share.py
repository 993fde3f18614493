from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class IncomingShare(OpenModel):
    """The share of a partner's room or team, as seen by the receiving organization.

        Evidence: archived (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current table of room shares
    has an `id`, names the receiver `organization` and the sharer `room_organization`, and has no `share_name`; it
    belongs to operations whose paths could not be read.

        Attributes:
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            sharer_organization_id (UUID | Unset): Identifier of the partner that shares it.
            sharer_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have more
                attributes.
            receiver_organization_id (UUID | Unset): Identifier of the organization that may use it.
            receiver_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have
                more attributes.
            room_id (UUID | Unset): Identifier of the room; always present in shares of rooms, missing in others.
            room (SharedRoom | Unset): A room, nested in a share or an invitation. It may have more of the room's
                attributes.
            team_id (UUID | Unset): Identifier of the team; always present in shares of teams, missing in others.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
    """

    created_at: datetime.datetime | Unset = UNSET
    sharer_organization_id: UUID | Unset = UNSET
    sharer_organization: OrganizationSummary | Unset = UNSET
    receiver_organization_id: UUID | Unset = UNSET
    receiver_organization: OrganizationSummary | Unset = UNSET
    room_id: UUID | Unset = UNSET
    room: SharedRoom | Unset = UNSET
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
from ..models.shared_room import SharedRoom
from ..models.team_summary import TeamSummary
