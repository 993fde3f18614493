from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomWrite(OpenModel):
    """The writable attributes of a new room. Unknown attributes are ignored.

        Evidence: documented (giosg Live HTTP API, rooms,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). That unknown attributes are ignored is
    inferred from the vendor's framework.

        Attributes:
            name (str): Name of the room.
            domain (None | str | Unset): Host name of the website, unique among rooms; null or missing for a custom room.
            language_code (str | Unset): Language of the room, an RFC 3066 code from the list of languages; `en` if missing.
    """

    name: str
    domain: None | str | Unset = UNSET
    language_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
