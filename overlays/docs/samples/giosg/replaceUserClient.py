from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import UserClientWrite

with Giosg.from_env() as giosg:
    body = UserClientWrite(
        rooms=[UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978")], expires_in=60
    )
    client = giosg.user_clients.refresh(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "3f2b8c1e-9d4a-4b7e-a6c5-0f1e2d3c4b5a",
        body,
    )
    print(client.expires_at)
