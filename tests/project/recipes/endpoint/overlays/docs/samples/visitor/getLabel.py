from giosg_visitor_client import GiosgVisitor

with GiosgVisitor.from_env() as visitor:
    label = visitor.labels.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "5c1e7a90-3d42-4b6f-8e1a-9f0b2c3d4e5f",
    )
    print(label.name)
