from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class OnlineUser(OpenModel):
    """An online user in a room, as seen by visitors.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms).

        Attributes:
            id (UUID): Identifier of the user.
            public_name (str): The user's alias, or the real name if there is none.
            avatar (Avatar | None): The user's picture; null if there is none.
    """

    id: UUID
    public_name: str
    avatar: Avatar | None
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.avatar import Avatar
