from giosg_client import Giosg

with Giosg.from_env() as giosg:
    invitation = giosg.incoming_invitations.reject("h3Zc8mWq5tYx2rKv9bLd")
    print(invitation.status, invitation.resolved_at)
