from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_composing_status import ChatComposingStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembershipPatch(OpenModel):
    """The attributes of a membership to change; others are unchanged.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        is_participating (bool | Unset): Whether the user has the chat open; `false` leaves it.
        composing_status (ChatComposingStatus | Unset): `idle`: not writing; `typing`: writing; `typed`: has written
            something but not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values are
            possible.
    """

    is_participating: bool | Unset = UNSET
    composing_status: ChatComposingStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
