from uuid import UUID

from giosg_client import Giosg
from giosg_client.models import LeadPatch

with Giosg.from_env() as giosg:
    lead = giosg.leads.update(
        "7f9e9580-095b-42c7-838c-c04e667b26f7",
        "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f",
        LeadPatch(assigned_user_id=UUID("b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe")),
    )
    print(lead.assigned_user)
