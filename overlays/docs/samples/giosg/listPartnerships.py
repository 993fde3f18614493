from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for partnership in giosg.partnerships.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(partnership.display_name or partnership.partner_organization.name)
