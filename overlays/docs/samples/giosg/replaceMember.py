from giosg_client import Giosg
from giosg_client.models import UserWrite

# Attributes that are left out fall back to their defaults.
body = UserWrite(
    email="demo.agent@example.com",
    first_name="Demo",
    last_name="Agent",
    alias="Demo",
    is_online_enabled=True,
)
with Giosg.from_env() as giosg:
    user = giosg.users.replace_member(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
        body,
    )
    print(user.full_name, user.alias)
