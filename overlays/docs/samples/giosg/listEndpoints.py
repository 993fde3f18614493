from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for endpoint in giosg.reference_data.iter_endpoints():
        for method in endpoint.methods:
            print(method.name, endpoint.url_pattern, method.scopes)
