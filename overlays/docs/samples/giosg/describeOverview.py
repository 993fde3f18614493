from giosg_client import Giosg

with Giosg.from_env() as giosg:
    options = giosg.organizations.overview_options(
        "7f9e9580-095b-42c7-838c-c04e667b26f7"
    )
    print(options.to_dict())
