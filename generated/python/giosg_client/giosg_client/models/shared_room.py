from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class SharedRoom(OpenModel):
    """A room, nested in a share or an invitation. It may have more of the room's attributes.

        Evidence: inferred (giosg Live HTTP API, sharing,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing; giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live HTTP API). Pages
    name the nested room without listing its attributes. A relation needs the identifier; the others are those of nested
    rooms and teams elsewhere, therefore not required.

        Attributes:
            id (UUID): Identifier of the room.
            name (str | Unset): Name of the room.
            display_name (str | Unset): Display name of the room.
            domain (None | str | Unset): Host name of the room's website; null for a custom room.
            organization_id (UUID | Unset): Identifier of the organization that owns the room.
    """

    id: UUID
    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    domain: None | str | Unset = UNSET
    organization_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
