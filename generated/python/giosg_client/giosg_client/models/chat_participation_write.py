from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_composing_status import ChatComposingStatus


@_attrs_define(slots=False, eq=False, repr=False)
class ChatParticipationWrite(OpenModel):
    """A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; giosg Live HTTP API,
    chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A published client sends both, and the
    table of 2015 requires them. Inferred: unknown attributes are ignored, as Django REST framework does.

        Attributes:
            is_participating (bool): Whether the user has the chat open.
            composing_status (ChatComposingStatus): `idle`: not writing; `typing`: writing; `typed`: has written something
                but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are possible.
    """

    is_participating: bool
    composing_status: ChatComposingStatus
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
