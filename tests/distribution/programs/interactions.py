"""Called by a test with the address of the mock."""

import sys

from giosg_interactions_client import InteractionDesigner

ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
with InteractionDesigner(token="mock-admin-token", base_url=sys.argv[1]) as designer:
    assert [interaction.name for interaction in designer.interactions.list(ORGANIZATION)]
print("ok")
