from giosg_client import Giosg

with Giosg.from_env() as giosg:
    user = giosg.users.get_member(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
        include_deleted=True,
    )
    print(user.full_name, user.deleted_at)
