from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatInvitation(OpenModel):
    """An invitation of a team to a chat.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot). The client does not
    read the response; the attributes are those of similar resources.

        Attributes:
            id (UUID | Unset): Identifier of the invitation.
            chat_id (UUID | Unset): Identifier of the chat.
            invited_team_id (UUID | Unset): Identifier of the team.
            created_at (datetime.datetime | Unset): Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`.
                Read times without `Z` as UTC too.
    """

    id: UUID | Unset = UNSET
    chat_id: UUID | Unset = UNSET
    invited_team_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
