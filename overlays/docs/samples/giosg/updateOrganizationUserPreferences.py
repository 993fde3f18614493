from giosg_client import Giosg
from giosg_client.models import UserPreferencesPatch

with Giosg.from_env() as giosg:
    preferences = giosg.user_preferences.update_by_organization(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        UserPreferencesPatch(chat_capacity=3),
    )
    print(preferences.chat_capacity)
