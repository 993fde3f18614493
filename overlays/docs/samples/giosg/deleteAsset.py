from giosg_client import Giosg

with Giosg.from_env() as giosg:
    giosg.assets.delete(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
    )
