from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for user in giosg.live_figures.users().results or []:
        print(user.user_id, user.email, user.is_online, user.free_capacity)
