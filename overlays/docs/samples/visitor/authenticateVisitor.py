from giosg_visitor_client import GiosgVisitor
from giosg_visitor_client.models import VisitorAuth

# GiosgVisitor.start(...) makes a client of the answer at once.
with GiosgVisitor.from_env() as visitor:
    identity = visitor.auth.authenticate(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", VisitorAuth()
    )
    print(identity.visitor_id, identity.expires_at)
