from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserTeamMembership(OpenModel):
    """A user's membership in one team.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).

        Attributes:
            id (UUID): Identifier of the membership.
            team_id (UUID | Unset): Identifier of the team.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
            is_admin (bool | Unset): Whether the user is an admin of the team.
    """

    id: UUID
    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    is_admin: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.team_summary import TeamSummary
