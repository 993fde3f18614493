from giosg_client import Giosg

with Giosg.from_env() as giosg:
    giosg.user_clients.delete(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
        "c0ffee00-56c5-4a1e-8f8d-6c4008c08dfe",
    )
    print("expired")
