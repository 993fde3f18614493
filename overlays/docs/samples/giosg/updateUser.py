from giosg_client import Giosg
from giosg_client.models import UserPatch

with Giosg.from_env() as giosg:
    user = giosg.users.update(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", UserPatch(alias="Support", title=None)
    )
    print(user.alias, user.title)
