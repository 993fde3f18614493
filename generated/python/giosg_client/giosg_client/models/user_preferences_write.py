from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class UserPreferencesWrite(OpenModel):
    """Console preferences of one user; all are required.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). In the 2015 text, a body with a missing
    preference is rejected.

        Attributes:
            chat_capacity (int): Maximum number of simultaneous chats.
            desktop_message_sound (str): Sound for a visitor's message.
            is_desktop_message_sound_continuous (bool): Whether that sound repeats until the message is seen.
            desktop_visitor_added_sound (str): Sound for an arriving visitor.
            is_desktop_visitor_added_sound_continuous (bool): Whether that sound repeats until the visitor is seen.
            ui_language_code (str): Language of the console, an ISO 639-1 code.
            is_muted_offline (bool): Whether sounds are muted while the user is not online.
            is_statistics_email_enabled (bool): Whether the user receives statistics by email.
            is_desktop_notification_enabled (bool): Whether desktop notifications are shown.
            is_spellcheck_enabled (bool): Whether spelling is checked.
    """

    chat_capacity: int
    desktop_message_sound: str
    is_desktop_message_sound_continuous: bool
    desktop_visitor_added_sound: str
    is_desktop_visitor_added_sound_continuous: bool
    ui_language_code: str
    is_muted_offline: bool
    is_statistics_email_enabled: bool
    is_desktop_notification_enabled: bool
    is_spellcheck_enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
