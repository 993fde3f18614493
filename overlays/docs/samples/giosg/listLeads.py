from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for lead in giosg.leads.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(lead.page_url, lead.data.to_dict() if lead.data else {})
