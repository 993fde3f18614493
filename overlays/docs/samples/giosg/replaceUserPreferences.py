from giosg_client import Giosg
from giosg_client.models import UserPreferencesWrite

body = UserPreferencesWrite(
    chat_capacity=5,
    desktop_message_sound="visitor_message",
    is_desktop_message_sound_continuous=True,
    desktop_visitor_added_sound="visitor_connect",
    is_desktop_visitor_added_sound_continuous=True,
    ui_language_code="en",
    is_muted_offline=False,
    is_statistics_email_enabled=True,
    is_desktop_notification_enabled=False,
    is_spellcheck_enabled=False,
)
with Giosg.from_env() as giosg:
    preferences = giosg.user_preferences.replace(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        body,
    )
    print(preferences.chat_capacity)
