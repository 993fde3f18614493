from giosg_visitor_client import GiosgVisitor
from giosg_visitor_client.models import LabelWrite

with GiosgVisitor.from_env() as visitor:
    label = visitor.labels.create("7f9e9580-095b-42c7-838c-c04e667b26f7", LabelWrite(name="urgent"))
    print(label.id)
