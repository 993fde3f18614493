from giosg_client import Giosg
from giosg_client.models import LabelWrite

with Giosg.from_env() as giosg:
    label = giosg.labels.create("7f9e9580-095b-42c7-838c-c04e667b26f7", LabelWrite(name="urgent"))
    print(label.id)
