from giosg_tickets_client import GiosgTickets

with GiosgTickets.from_env() as tickets:
    for ticket in tickets.tickets.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(ticket.id, ticket.name)
