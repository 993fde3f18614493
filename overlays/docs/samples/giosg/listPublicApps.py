from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for app in giosg.apps.iter_public():
        print(app.name, app.required_scopes)
