import os

from giosg_client import Giosg

with Giosg.from_env(anonymous=True) as giosg:
    answer = giosg.tokens.sso(
        email="demo.agent@example.com",
        organization_id="7f9e9580-095b-42c7-838c-c04e667b26f7",
        client_id="91f0e2d3-4c5b-4a69-8877-66554433221a",
        client_secret=os.environ["GIOSG_CLIENT_SECRET"],
        first_name="Demo",
        last_name="Agent",
        permissions="settings users",
    )
    # Giosg(access_token=answer.access_token) is the client for all other calls.
    print("token received:", bool(answer.access_token))
