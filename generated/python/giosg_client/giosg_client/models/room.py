from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Room(OpenModel):
    """A place where visitors and users meet. A domain room belongs to a website, a custom room does not.

        Evidence: documented (giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).

        Attributes:
            id (UUID): Identifier of the room.
            organization_id (UUID): Identifier of the organization that owns the room.
            organization (OrganizationSummary): An organization, nested in another resource. It may have more attributes.
            name (str): Name of the room.
            display_name (str): Name of the room or, for a room shared by another organization, of the share.
            is_shared (bool): Whether another organization owns the room.
            language_code (str): Language of the room, an RFC 3066 code from the list of languages.
            is_online (bool): Whether chats can start: the room is open, and a router offers its chats to a user who is
                online.
            domain (None | str | Unset): Host name of the room's website; null for a custom room.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
            updated_by_user_id (None | Unset | UUID): Identifier of the user who changed the room last, null if unknown;
                only for the caller's own rooms.
            updated_by_user (None | Unset | UserSummary): The user who changed the room last, null if unknown; only for the
                caller's own rooms.
            is_humans_online (bool | Unset): Whether the room is online and its router offers chats to at least one user who
                is not a bot.
            is_open (bool | Unset): Whether the room is open now.
            is_deleted (bool | Unset): Whether the room has been deleted and is kept for statistics only.
            token (str | Unset): Older public identifier of the room, signed by giosg.
            allowed_domains (list[AllowedDomain] | Unset): Domain rooms whose websites may use this room.
            is_service_hours_enabled (bool | None | Unset): Whether the room has opening hours.
    """

    id: UUID
    organization_id: UUID
    organization: OrganizationSummary
    name: str
    display_name: str
    is_shared: bool
    language_code: str
    is_online: bool
    domain: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    updated_by_user_id: None | Unset | UUID = UNSET
    updated_by_user: None | Unset | UserSummary = UNSET
    is_humans_online: bool | Unset = UNSET
    is_open: bool | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    token: str | Unset = UNSET
    allowed_domains: list[AllowedDomain] | Unset = UNSET
    is_service_hours_enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.allowed_domain import AllowedDomain
from ..models.organization_summary import OrganizationSummary
from ..models.user_summary import UserSummary
