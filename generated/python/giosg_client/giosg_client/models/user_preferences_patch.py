from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class UserPreferencesPatch(OpenModel):
    """The preferences to change; others are unchanged. Unknown attributes are ignored.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The table gives names, types and defaults;
    the effects are inferred from the names. The available sounds are not listed. An earlier text also had the user's
    `id`.

        Attributes:
            chat_capacity (int | Unset): Maximum number of simultaneous chats.
            desktop_message_sound (str | Unset): Sound for a visitor's message.
            is_desktop_message_sound_continuous (bool | Unset): Whether that sound repeats until the message is seen.
            desktop_visitor_added_sound (str | Unset): Sound for an arriving visitor.
            is_desktop_visitor_added_sound_continuous (bool | Unset): Whether that sound repeats until the visitor is seen.
            ui_language_code (str | Unset): Language of the console, an ISO 639-1 code.
            is_muted_offline (bool | Unset): Whether sounds are muted while the user is not online.
            is_statistics_email_enabled (bool | Unset): Whether the user receives statistics by email.
            is_desktop_notification_enabled (bool | Unset): Whether desktop notifications are shown.
            is_spellcheck_enabled (bool | Unset): Whether spelling is checked.
    """

    chat_capacity: int | Unset = UNSET
    desktop_message_sound: str | Unset = UNSET
    is_desktop_message_sound_continuous: bool | Unset = UNSET
    desktop_visitor_added_sound: str | Unset = UNSET
    is_desktop_visitor_added_sound_continuous: bool | Unset = UNSET
    ui_language_code: str | Unset = UNSET
    is_muted_offline: bool | Unset = UNSET
    is_statistics_email_enabled: bool | Unset = UNSET
    is_desktop_notification_enabled: bool | Unset = UNSET
    is_spellcheck_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
