from giosg_tickets_client import GiosgTickets
from giosg_tickets_client.models import TicketWrite

with GiosgTickets.from_env() as tickets:
    ticket = tickets.tickets.create("7f9e9580-095b-42c7-838c-c04e667b26f7", TicketWrite(name="urgent"))
    print(ticket.id)
