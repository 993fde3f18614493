from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class TeamSummary(OpenModel):
    """A team, nested in another resource. It may have more of the team's attributes.

        Evidence: archived (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). Listed for the team of a team membership;
    that other nested teams have the same attributes is inferred.

        Attributes:
            id (UUID): Identifier of the team.
            name (str | Unset): Name of the team.
            display_name (str | Unset): Display name for an organization that the team is shared with.
            organization_id (UUID | Unset): Identifier of the organization that owns the team.
    """

    id: UUID
    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
