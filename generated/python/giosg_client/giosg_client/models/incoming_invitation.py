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
    """An invitation to a partnership, as seen by the receiving organization.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            key (str): Random key that identifies the invitation in the receiver's paths.
            id (UUID | Unset): Identifier of the invitation, used by the sender.
            status (InvitationStatus | Unset): Status of an invitation. 0: pending. 1: accepted. 2: rejected. Other values
                are possible.
            email (str | Unset): Email address that the invitation was sent to.
            message (None | str | Unset): Message of the sender; empty if there is none.
            room_shares (list[OfferedRoom] | Unset): The rooms to share on acceptance.
            team_shares (list[OfferedTeam] | Unset): The teams to share on acceptance.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            created_by_organization_id (UUID | Unset): Identifier of the organization that sent it.
            created_by_organization (OrganizationSummary | Unset): An organization, nested in another resource. It may have
                more attributes.
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
