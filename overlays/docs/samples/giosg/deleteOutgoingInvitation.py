from giosg_client import Giosg

with Giosg.from_env() as giosg:
    # Only while the invitation is pending.
    giosg.outgoing_invitations.cancel("6b0e4d93-7a2c-4f18-b5d6-0c9e8f7a1b24")
