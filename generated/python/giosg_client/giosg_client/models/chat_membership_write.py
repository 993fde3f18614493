from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_composing_status import ChatComposingStatus


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembershipWrite(OpenModel):
    """A member of a chat and its participation. Unknown attributes are ignored.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A published client sends all three,
    and the table of 2015 requires them. Inferred: unknown attributes are ignored, as Django REST framework does.

        Attributes:
            member_id (str): Identifier of the user who joins.
            is_participating (bool): Whether the user has the chat open.
            composing_status (ChatComposingStatus): `idle`: not writing; `typing`: writing; `typed`: has written something
                but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are possible.
    """

    member_id: str
    is_participating: bool
    composing_status: ChatComposingStatus
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
