from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserSummary(OpenModel):
    """A user, nested in another resource. It may have more of the user's attributes.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Pages name the nested user without listing
    its attributes; a published client declares them.

        Attributes:
            id (UUID): Identifier of the user.
            first_name (None | str | Unset): First name.
            last_name (None | str | Unset): Last name.
            full_name (None | str | Unset): First and last name.
            organization_id (UUID | Unset): Identifier of the user's organization.
            avatar_id (None | Unset | UUID): Identifier of the user's picture; null if there is none.
            avatar (Avatar | None | Unset): The user's picture; null if there is none.
            is_bot (bool | Unset): Whether the user is a bot.
    """

    id: UUID
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    avatar_id: None | Unset | UUID = UNSET
    avatar: Avatar | None | Unset = UNSET
    is_bot: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.avatar import Avatar
