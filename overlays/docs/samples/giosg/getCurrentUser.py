from giosg_client import Giosg

with Giosg.from_env() as giosg:
    me = giosg.users.me()
    print(me.full_name, me.organization_id)
