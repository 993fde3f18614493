from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class ChatInvitationWrite(OpenModel):
    """The team to invite to a chat.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        invited_team_id (UUID): Identifier of the team.
    """

    invited_team_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
