from giosg_client import Giosg
from giosg_client.models import VisitorVariableWrite

with Giosg.from_env() as giosg:
    # `username` replaces the visitor's default name; other keys stand beside the chat.
    giosg.visitors.set_variable(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
        "3b90ef7c93484af4965a79ace7bc9a62",
        VisitorVariableWrite(key="username", value="Jane Doe"),
    )
    print("set")
