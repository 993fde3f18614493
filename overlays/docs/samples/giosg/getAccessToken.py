import os

from giosg_client import Giosg

with Giosg.from_env(anonymous=True) as giosg:
    token = giosg.tokens.exchange_code(
        code="example-authorization-code",  # from the redirect or the app launch
        client_id="91f0e2d3-4c5b-4a69-8877-66554433221a",
        client_secret=os.environ["GIOSG_CLIENT_SECRET"],
    )
    print(token.token_type, token.user_id)
