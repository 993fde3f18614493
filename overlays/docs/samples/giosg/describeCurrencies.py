from giosg_client import Giosg

with Giosg.from_env() as giosg:
    print(giosg.reference_data.currencies_options().to_dict())
