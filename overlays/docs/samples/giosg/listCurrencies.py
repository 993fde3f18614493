from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for currency in giosg.reference_data.iter_currencies():
        print(currency.to_dict())
