from giosg_client import Giosg
from giosg_client.models import UserPreferencesPatch

with Giosg.from_env() as giosg:
    preferences = giosg.user_preferences.update(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        UserPreferencesPatch(ui_language_code="fi"),
    )
    print(preferences.ui_language_code)
