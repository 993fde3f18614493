from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.invitation_status import InvitationStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class IncomingInvitation(OpenModel):
    """An invitation to a partnership, as the organization that received it sees it.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            key (str): Random text that stands for the invitation in paths on this side.
            id (UUID | Unset): Identifier of the invitation, which the sender uses.
            status (InvitationStatus | Unset): What has become of an invitation. 0: pending. 1: accepted. 2: rejected. Other
                values may come.
            email (str | Unset): Address that the invitation was sent to.
            message (None | str | Unset): What the sender says; empty if it says nothing.
            room_shares (list[OfferedRoom] | Unset): The rooms that are shared on acceptance.
            team_shares (list[OfferedTeam] | Unset): The teams that are shared on acceptance.
            created_at (datetime.datetime | Unset): Moment in ISO 8601, in UTC. Usually with three decimals of a second and
                a final `Z`; read one without `Z` as UTC too.
            created_by_organization_id (UUID | Unset): Identifier of the organization that sent it.
            created_by_organization (OrganizationSummary | Unset): An organization as it is nested in another resource. It
                can carry more of its attributes.
            created_by_user_id (None | Unset | UUID): Identifier of the user who sent it.
            created_by_user (None | Unset | UserSummary): The user who sent it, without the organization.
            resolved_at (datetime.datetime | None | Unset): When the invitation was accepted or rejected; null while it is
                pending.
            resolved_by_organization_id (None | Unset | UUID): Identifier of the organization that accepted or rejected it;
                null while it is pending.
            resolved_by_organization (None | OrganizationSummary | Unset): The organization that accepted or rejected it;
                null while it is pending.
            resolved_by_user_id (None | Unset | UUID): Identifier of the user who accepted or rejected it; null while it is
                pending.
            resolved_by_user (None | Unset | UserSummary): The user who accepted or rejected it; null while it is pending.
    """

    key: str
    id: UUID | Unset = UNSET
    status: InvitationStatus | Unset = UNSET
    email: str | Unset = UNSET
    message: None | str | Unset = UNSET
    room_shares: list[OfferedRoom] | Unset = UNSET
    team_shares: list[OfferedTeam] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_organization_id: UUID | Unset = UNSET
    created_by_organization: OrganizationSummary | Unset = UNSET
    created_by_user_id: None | Unset | UUID = UNSET
    created_by_user: None | Unset | UserSummary = UNSET
    resolved_at: datetime.datetime | None | Unset = UNSET
    resolved_by_organization_id: None | Unset | UUID = UNSET
    resolved_by_organization: None | OrganizationSummary | Unset = UNSET
    resolved_by_user_id: None | Unset | UUID = UNSET
    resolved_by_user: None | Unset | UserSummary = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.offered_room import OfferedRoom
from ..models.offered_team import OfferedTeam
from ..models.organization_summary import OrganizationSummary
from ..models.user_summary import UserSummary
