from giosg_client import Giosg

with Giosg.from_env() as giosg:
    invitation = giosg.incoming_invitations.get("h3Zc8mWq5tYx2rKv9bLd")
    for offer in invitation.room_shares or []:
        print(offer.room_id)
