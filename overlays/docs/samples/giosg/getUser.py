from giosg_client import Giosg

with Giosg.from_env() as giosg:
    user = giosg.users.get("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe")
    print(user.full_name, user.is_online)
