from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.invitation_status import InvitationStatus
from ..models.partner_visibility import PartnerVisibility
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class OutgoingInvitation(OpenModel):
    """An invitation to a partnership, as the organization that sent it sees it.

        Evidence: archived (giosg Live HTTP API, partnerships,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).

        Attributes:
            id (UUID): Identifier of the invitation on this side.
            status (InvitationStatus | Unset): What has become of an invitation. 0: pending. 1: accepted. 2: rejected. Other
                values may come.
            email (str | Unset): Address that the invitation was sent to.
            message (None | str | Unset): Some words to whom it was sent; empty if there are none.
            partner_display_name (None | str | Unset): Name under which the new partner is to be shown; null for the
                partner's own name.
            partner_visibility (PartnerVisibility | Unset): Who in an organization sees the partner, everybody or its
                management. Other values may come.
            room_shares (list[InvitedRoom] | Unset): The rooms that are shared on acceptance.
            team_shares (list[InvitedTeam] | Unset): The teams that are shared on acceptance.
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
            partnership_id (None | Unset | UUID): Identifier of the partnership that came of it; null if it was not
                accepted.
            created_new_partnership (bool | None | Unset): Whether accepting it made a new partner (`true`) or met one that
                there was (`false`); null while it is not resolved.
    """

    id: UUID
    status: InvitationStatus | Unset = UNSET
    email: str | Unset = UNSET
    message: None | str | Unset = UNSET
    partner_display_name: None | str | Unset = UNSET
    partner_visibility: PartnerVisibility | Unset = UNSET
    room_shares: list[InvitedRoom] | Unset = UNSET
    team_shares: list[InvitedTeam] | Unset = UNSET
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
    partnership_id: None | Unset | UUID = UNSET
    created_new_partnership: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.invited_room import InvitedRoom
from ..models.invited_team import InvitedTeam
from ..models.organization_summary import OrganizationSummary
from ..models.user_summary import UserSummary
