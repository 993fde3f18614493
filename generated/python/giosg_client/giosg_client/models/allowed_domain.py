from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class AllowedDomain(OpenModel):
    """Summary of a domain room.

        Evidence: archived (giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). That the host name can be null is inferred
    from that of the room.

        Attributes:
            id (UUID): Identifier of the room.
            name (str | Unset): Name of the room.
            display_name (str | Unset): Display name of the room.
            domain (None | str | Unset): Host name of the room's website.
    """

    id: UUID
    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    domain: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
