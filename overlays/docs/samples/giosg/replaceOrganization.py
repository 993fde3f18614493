from giosg_client import Giosg
from giosg_client.models import OrganizationWrite

# Attributes that are left out become null.
body = OrganizationWrite(
    name="Demo Organization",
    email="info@demo.example.com",
    phone="+12025550100",
    street="1 Example Street",
    postal_code="00100",
    city="Helsinki",
    country="fi",
    business_id="1234567-8",
)
with Giosg.from_env() as giosg:
    organization = giosg.organizations.replace(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", body
    )
    print(organization.name, organization.city)
