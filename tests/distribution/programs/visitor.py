"""Called by a test with the address of the mock."""

import sys

from giosg_visitor_client import GiosgVisitor

ORGANIZATION, ROOM = "7f9e9580-095b-42c7-838c-c04e667b26f7", "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978"
with GiosgVisitor.start(ORGANIZATION, base_url=sys.argv[1]) as visitor:
    assert visitor.rooms.get(ORGANIZATION, ROOM).display_name
print("ok")
