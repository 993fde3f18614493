from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="UserPreferencesPatch")


@_attrs_define
class UserPreferencesPatch:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        chat_capacity = self.chat_capacity

        desktop_message_sound = self.desktop_message_sound

        is_desktop_message_sound_continuous = self.is_desktop_message_sound_continuous

        desktop_visitor_added_sound = self.desktop_visitor_added_sound

        is_desktop_visitor_added_sound_continuous = self.is_desktop_visitor_added_sound_continuous

        ui_language_code = self.ui_language_code

        is_muted_offline = self.is_muted_offline

        is_statistics_email_enabled = self.is_statistics_email_enabled

        is_desktop_notification_enabled = self.is_desktop_notification_enabled

        is_spellcheck_enabled = self.is_spellcheck_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chat_capacity is not UNSET:
            field_dict["chat_capacity"] = chat_capacity
        if desktop_message_sound is not UNSET:
            field_dict["desktop_message_sound"] = desktop_message_sound
        if is_desktop_message_sound_continuous is not UNSET:
            field_dict["is_desktop_message_sound_continuous"] = is_desktop_message_sound_continuous
        if desktop_visitor_added_sound is not UNSET:
            field_dict["desktop_visitor_added_sound"] = desktop_visitor_added_sound
        if is_desktop_visitor_added_sound_continuous is not UNSET:
            field_dict["is_desktop_visitor_added_sound_continuous"] = is_desktop_visitor_added_sound_continuous
        if ui_language_code is not UNSET:
            field_dict["ui_language_code"] = ui_language_code
        if is_muted_offline is not UNSET:
            field_dict["is_muted_offline"] = is_muted_offline
        if is_statistics_email_enabled is not UNSET:
            field_dict["is_statistics_email_enabled"] = is_statistics_email_enabled
        if is_desktop_notification_enabled is not UNSET:
            field_dict["is_desktop_notification_enabled"] = is_desktop_notification_enabled
        if is_spellcheck_enabled is not UNSET:
            field_dict["is_spellcheck_enabled"] = is_spellcheck_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        chat_capacity = d.pop("chat_capacity", UNSET)

        desktop_message_sound = d.pop("desktop_message_sound", UNSET)

        is_desktop_message_sound_continuous = d.pop("is_desktop_message_sound_continuous", UNSET)

        desktop_visitor_added_sound = d.pop("desktop_visitor_added_sound", UNSET)

        is_desktop_visitor_added_sound_continuous = d.pop("is_desktop_visitor_added_sound_continuous", UNSET)

        ui_language_code = d.pop("ui_language_code", UNSET)

        is_muted_offline = d.pop("is_muted_offline", UNSET)

        is_statistics_email_enabled = d.pop("is_statistics_email_enabled", UNSET)

        is_desktop_notification_enabled = d.pop("is_desktop_notification_enabled", UNSET)

        is_spellcheck_enabled = d.pop("is_spellcheck_enabled", UNSET)

        _model = cls(
            chat_capacity=chat_capacity,
            desktop_message_sound=desktop_message_sound,
            is_desktop_message_sound_continuous=is_desktop_message_sound_continuous,
            desktop_visitor_added_sound=desktop_visitor_added_sound,
            is_desktop_visitor_added_sound_continuous=is_desktop_visitor_added_sound_continuous,
            ui_language_code=ui_language_code,
            is_muted_offline=is_muted_offline,
            is_statistics_email_enabled=is_statistics_email_enabled,
            is_desktop_notification_enabled=is_desktop_notification_enabled,
            is_spellcheck_enabled=is_spellcheck_enabled,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
