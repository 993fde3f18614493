from __future__ import annotations

from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PublicRoom(OpenModel):
    """A room as seen by visitors.

        Evidence: documented (giosg public HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms).

        Attributes:
            id (UUID): Identifier of the room.
            display_name (str): Name of the room.
            language_code (None | str): Language of the room; null if it has none.
            is_online (bool): Whether a user is available to chat in the room.
            brand (None | PublicBrand): Appearance of chat windows of the room; null for the default.
    """

    id: UUID
    display_name: str
    language_code: None | str
    is_online: bool
    brand: None | PublicBrand
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.public_brand import PublicBrand
