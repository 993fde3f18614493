from giosg_client import Giosg

with Giosg.from_env() as giosg:
    lead = giosg.leads.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f"
    )
    print(lead.data.to_dict() if lead.data else {}, lead.is_closed)
