from giosg_visitor_client import GiosgVisitor
from giosg_visitor_client.models import PublicChatMessageWrite

with GiosgVisitor.from_env() as visitor:
    message = visitor.chats.send(
        "3b90ef7c93484af4965a79ace7bc9a62",
        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
        PublicChatMessageWrite(message="Do you deliver to Sweden?"),
    )
    print(message.id, message.created_at)
