"""Called by a test with the address of the mock."""

import sys

from giosg_client import Giosg

with Giosg(token="mock-admin-token", base_url=sys.argv[1]) as giosg:
    me = giosg.users.me()
    assert me.full_name == "Demo Admin", me
    assert [team.name for team in giosg.teams.iter(me.organization_id)]
print("ok")
