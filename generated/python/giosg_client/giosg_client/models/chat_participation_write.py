from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_composing_status import ChatComposingStatus


@_attrs_define(slots=False, eq=False, repr=False)
class ChatParticipationWrite(OpenModel):
    """What a user does in a chat. Unknown attributes are ignored, `member_id` among them.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A published client sends both, and the
    table of 2015 requires them. Inferred: unknown attributes are ignored, as Django REST framework does.

        Attributes:
            is_participating (bool): Whether the user has the chat open.
            composing_status (ChatComposingStatus): `idle`: writes nothing; `typing`: is writing; `typed`: has written
                something and not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values may come.
    """

    is_participating: bool
    composing_status: ChatComposingStatus
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
