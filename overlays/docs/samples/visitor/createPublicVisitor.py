from giosg_visitor_client import GiosgVisitor
from giosg_visitor_client.models import PublicVisitorWrite

with GiosgVisitor.from_env() as visitor:
    entered = visitor.visitors.create(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        PublicVisitorWrite(
            id="3b90ef7c93484af4965a79ace7bc9a62", presence_expires_in=60
        ),
    )
    print(entered.id, entered.presence_expires_in)
