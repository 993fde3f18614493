from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class PublicVisitor(OpenModel):
    """A visitor in one room, as in the visitor API.

        Evidence: documented (giosg public HTTP API, general and visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The value of `presence_expires_in`
    before a request sets it is not stated, therefore it is not required.

        Attributes:
            id (str): Identifier of the visitor, 32 hexadecimal digits, the same in all rooms.
            room_id (UUID): Identifier of the room.
            presence_expires_in (int | Unset): Seconds that the visitor stays present after the last request that set it.
    """

    id: str
    room_id: UUID
    presence_expires_in: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
