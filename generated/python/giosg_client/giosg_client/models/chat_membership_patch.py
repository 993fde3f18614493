from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.chat_composing_status import ChatComposingStatus
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class ChatMembershipPatch(OpenModel):
    """The attributes of a membership to change; the others stay as they are.

    Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).

    Attributes:
        is_participating (bool | Unset): Whether the user has the chat open; `false` leaves it.
        composing_status (ChatComposingStatus | Unset): `idle`: writes nothing; `typing`: is writing; `typed`: has
            written something and not sent it. 2015 text calls the last two `composing` and `has_composed`. Other values may
            come.
    """

    is_participating: bool | Unset = UNSET
    composing_status: ChatComposingStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
