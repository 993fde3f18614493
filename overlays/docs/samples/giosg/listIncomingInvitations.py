from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for invitation in giosg.incoming_invitations.iter():
        print(invitation.key, invitation.created_by_organization_id)
