from giosg_client import Giosg
from giosg_client.models import UserPatch

with Giosg.from_env() as giosg:
    user = giosg.users.update_member(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
        UserPatch(is_online_enabled=False),
    )
    print(user.full_name, user.is_online)
