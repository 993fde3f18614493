from giosg_client import Giosg
from giosg_client.models import OrganizationPatch

with Giosg.from_env() as giosg:
    organization = giosg.organizations.update(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        OrganizationPatch(street="2 Sample Street", postal_code="00200"),
    )
    print(organization.street, organization.city)
