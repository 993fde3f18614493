from giosg_visitor_client import GiosgVisitor

with GiosgVisitor.from_env() as visitor:
    for chat in visitor.chats.iter("3b90ef7c93484af4965a79ace7bc9a62"):
        print(chat.id, chat.created_at, chat.is_ended)
