from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class InvitedTeam(OpenModel):
    """A team to share when the invitation is accepted.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            team_id (UUID | Unset): Identifier of a team owned by or shared with the organization.
            team (TeamSummary | Unset): A team, nested in another resource. It may have more of the team's attributes.
            share_name (None | str | Unset): Display name of the team for the receiver; null for the team's own name.
    """

    team_id: UUID | Unset = UNSET
    team: TeamSummary | Unset = UNSET
    share_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.team_summary import TeamSummary
