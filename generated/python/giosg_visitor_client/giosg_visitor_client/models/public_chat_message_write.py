from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class PublicChatMessageWrite(OpenModel):
    """A message of the visitor. Unknown attributes are ignored.

        Evidence: archived (giosg public HTTP API, chats,
    https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats).

        Attributes:
            message (str): The text.
    """

    message: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
