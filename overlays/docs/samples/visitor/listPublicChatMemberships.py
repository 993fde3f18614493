from giosg_visitor_client import GiosgVisitor

with GiosgVisitor.from_env() as visitor:
    members = visitor.chats.iter_members(
        "3b90ef7c93484af4965a79ace7bc9a62", "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31"
    )
    for member in members:
        print(member.member_public_name, member.composing_status)
