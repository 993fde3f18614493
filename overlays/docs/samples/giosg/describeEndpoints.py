from giosg_client import Giosg

with Giosg.from_env() as giosg:
    print(giosg.reference_data.endpoints_options().to_dict())
