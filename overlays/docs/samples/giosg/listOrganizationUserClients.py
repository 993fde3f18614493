from giosg_client import Giosg

with Giosg.from_env() as giosg:
    page = giosg.user_clients.of_organization_user(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
    )
    print(len(page.results))
