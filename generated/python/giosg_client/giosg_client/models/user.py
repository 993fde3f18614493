from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.gender import Gender
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class User(OpenModel):
    """A person, or a bot, with an account in an organization.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg Live HTTP API,
    users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).

        Attributes:
            id (UUID): Identifier of the user.
            email (None | str): Email address, unique among users; null for bots only.
            organization_id (UUID): Identifier of the organization that the user belongs to.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            first_name (str): First name.
            last_name (str): Last name.
            full_name (str): First and last name.
            is_staff (bool): Whether the user works for giosg.
            alias (None | str): Name shown to visitors instead of the real one; null if there is none.
            gender (Gender | None): Gender; null if not given.
            birthday (datetime.date | None): Date of birth; null if not given.
            phone (None | str): Phone number; empty if not given.
            title (None | str): Job title; null if there is none.
            created_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            updated_at (datetime.datetime): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times
                without `Z` as UTC too.
            deleted_at (datetime.datetime | None): When the user was deleted; null if not.
            avatar_id (None | UUID): Identifier of the user's picture; null if there is none.
            avatar (Avatar | None): The user's picture; null if there is none.
            is_online_enabled (bool): Whether the user wants to be available for chats; otherwise `is_online` stays false.
            is_online (bool): Whether the user is available for chats: both `is_online_enabled` and `is_present`.
            is_manager (bool | Unset): Whether the user manages the organization. To be replaced by permissions.
            is_present (bool | Unset): Whether the user has a live client, such as an open console.
            current_chat_count (int | Unset): Number of current chats of the user.
            is_deleted (bool | Unset): Whether the user has been deleted and is kept for records only.
            is_bot (bool | Unset): Whether the user is a bot.
            team_memberships (list[UserTeamMembership] | Unset): The teams that the user is a member of.
    """

    id: UUID
    email: None | str
    organization_id: UUID
    organization: OrganizationSummary
    first_name: str
    last_name: str
    full_name: str
    is_staff: bool
    alias: None | str
    gender: Gender | None
    birthday: datetime.date | None
    phone: None | str
    title: None | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    deleted_at: datetime.datetime | None
    avatar_id: None | UUID
    avatar: Avatar | None
    is_online_enabled: bool
    is_online: bool
    is_manager: bool | Unset = UNSET
    is_present: bool | Unset = UNSET
    current_chat_count: int | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    is_bot: bool | Unset = UNSET
    team_memberships: list[UserTeamMembership] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.avatar import Avatar
from ..models.organization_summary import OrganizationSummary
from ..models.user_team_membership import UserTeamMembership
