from giosg_client import Giosg
from giosg_client.models import PartnershipWrite

with Giosg.from_env() as giosg:
    # None: show the partner under its own name again.
    partnership = giosg.partnerships.update(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "3f6c1b7a-5e0d-4c29-8b84-6d1f0a9e2c35",
        PartnershipWrite(display_name=None),
    )
    print(partnership.partner_organization.name)
