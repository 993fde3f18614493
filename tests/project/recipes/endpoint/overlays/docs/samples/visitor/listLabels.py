from giosg_visitor_client import GiosgVisitor

with GiosgVisitor.from_env() as visitor:
    for label in visitor.labels.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(label.id, label.name)
