from giosg_client import Giosg
from giosg_client.models import InvitationAcceptance, PartnerVisibility

with Giosg.from_env() as giosg:
    invitation = giosg.incoming_invitations.accept(
        "h3Zc8mWq5tYx2rKv9bLd",
        InvitationAcceptance(visibility=PartnerVisibility.ORGANIZATION),
    )
    print("new partner:", invitation.created_by_organization_id)
