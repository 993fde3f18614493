from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class TeamMembership(OpenModel):
    """The membership of a user in a team.

        Evidence: archived (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).

        Attributes:
            user_id (UUID): Identifier of the user.
            team_id (UUID | Unset): Identifier of the team.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
            user (UserSummary | Unset): A user, nested in another resource. It may have more of the user's attributes.
            is_admin (bool | Unset): Whether the user is an admin of the team.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    user_id: UUID
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    user: UserSummary | Unset = UNSET
    is_admin: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.team_summary import TeamSummary
from ..models.user_summary import UserSummary
