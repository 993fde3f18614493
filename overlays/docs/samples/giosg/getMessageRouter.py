from giosg_client import Giosg

with Giosg.from_env() as giosg:
    router = giosg.realtime.message_router()
    print(router.url, router.expires_in)
