from giosg_client import Giosg
from giosg_client.models import InvitationStatus

with Giosg.from_env() as giosg:
    pending = giosg.outgoing_invitations.iter(status=InvitationStatus.PENDING)
    for invitation in pending:
        print(invitation.email, invitation.created_at)
