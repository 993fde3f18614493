from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Team(OpenModel):
    """A group of users of one organization.

        Evidence: documented (giosg Live HTTP API, teams,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The table of version 6 has no column for
    writable attributes; read-only attributes are taken from version 5.

        Attributes:
            id (UUID): Identifier of the team.
            organization_id (UUID): Identifier of the organization that owns the team.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            name (str): Name of the team.
            display_name (str): Display name for an organization that the team is shared with.
            is_online (bool): Whether at least one member is online.
            is_present (bool): Whether at least one member is present.
            created_by_user_id (None | UUID): Identifier of the user who created the team.
            created_by_user (None | UserSummary): The user who created the team.
            updated_by_user_id (None | UUID): Identifier of the user who changed the team last.
            updated_by_user (None | UserSummary): The user who changed the team last.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            group_chat_id (None | UUID): Identifier of the team's permanent group chat.
            is_connected_to_room (bool): Whether the team serves a room.
            is_deleted (bool): Whether the team has been deleted.
            deleted_at (datetime.datetime | None): When the team was deleted; null if not.
            member_count (int | Unset): Number of members; only for the caller's own organization.
            present_member_count (int | Unset): Number of members who are present; only for the caller's own organization.
            is_humans_online (bool | Unset): Whether at least one member who is not a bot is online. Only in newer copies of
                the page.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    name: str
    display_name: str
    is_online: bool
    is_present: bool
    created_by_user_id: None | UUID
    created_by_user: None | UserSummary
    updated_by_user_id: None | UUID
    updated_by_user: None | UserSummary
    created_at: datetime.datetime
    updated_at: datetime.datetime
    group_chat_id: None | UUID
    is_connected_to_room: bool
    is_deleted: bool
    deleted_at: datetime.datetime | None
    member_count: int | Unset = UNSET
    present_member_count: int | Unset = UNSET
    is_humans_online: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.organization_summary import OrganizationSummary
from ..models.user_summary import UserSummary
