from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel


@_attrs_define(slots=False, eq=False, repr=False)
class UserPreferencesWrite(OpenModel):
    """How the console behaves for one user; all preferences must be given.

        Evidence: archived (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text refuses a body in which one is
    missing.

        Attributes:
            chat_capacity (int): How many chats the user takes at a time.
            desktop_message_sound (str): Name of the sound for a message of a visitor.
            is_desktop_message_sound_continuous (bool): Whether that sound goes on until the message is seen.
            desktop_visitor_added_sound (str): Name of the sound for a visitor who arrives.
            is_desktop_visitor_added_sound_continuous (bool): Whether that sound goes on until the visitor is seen.
            ui_language_code (str): Language of the console, an ISO 639-1 code.
            is_muted_offline (bool): Whether sounds are off while the user is not online.
            is_statistics_email_enabled (bool): Whether the user gets statistics by email.
            is_desktop_notification_enabled (bool): Whether the desktop shows notifications.
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
