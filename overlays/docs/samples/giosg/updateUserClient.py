from giosg_client import Giosg
from giosg_client.models import UserClientCreate, UserClientPatch

with Giosg.from_env() as giosg:
    user_id = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
    client = giosg.user_clients.create(
        user_id, UserClientCreate(presence_expires_in=60)
    )
    client = giosg.user_clients.update(
        user_id, client.id, UserClientPatch(presence_expires_in=7200)
    )
    print(client.presence_expires_at)
