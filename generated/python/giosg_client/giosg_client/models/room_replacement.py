from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomReplacement(OpenModel):
    """The writable attributes of a room. Unknown attributes, including the domain, are ignored.

        Evidence: documented (giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            name (str): Name of the room.
            language_code (str | Unset): Language of the room, an RFC 3066 code from the list of languages; `en` if missing.
    """

    name: str
    language_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
