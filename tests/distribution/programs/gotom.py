"""Called by a test with the address of the mock."""

import sys

from gotom_client import GoTom

with GoTom(user="demo_user", secret="example-secret", base_url=sys.argv[1]) as gotom:
    assert gotom.campaigns.get("12345").name == "Spring campaign"
print("ok")
