from giosg_client import Giosg

with Giosg.from_env() as giosg:
    partnership = giosg.partnerships.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35",
    )
    print(partnership.display_name, partnership.created_at)
