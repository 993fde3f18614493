from giosg_visitor_client import GiosgVisitor

with GiosgVisitor.from_env() as visitor:
    # The newest first; a conversation is read the other way round.
    messages = visitor.chats.iter_messages(
        "3b90ef7c93484af4965a79ace7bc9a62", "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31"
    )
    for message in reversed(list(messages)):
        print(message.created_at, message.sender_type, message.message or message.type_)
