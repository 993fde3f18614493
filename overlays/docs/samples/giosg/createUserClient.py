from giosg_client import Giosg
from giosg_client.models import UserClientCreate

with Giosg.from_env() as giosg:
    # The user is present for two hours, or longer if the client is extended.
    client = giosg.user_clients.create(
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        UserClientCreate(presence_expires_in=7200),
    )
    print(client.id, client.presence_expires_at)
