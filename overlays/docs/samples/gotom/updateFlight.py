from gotom_client import GoTom
from gotom_client.models import FlightUpdate

with GoTom.from_env() as gotom:
    gotom.flights.update("12345", "12345-2", FlightUpdate(units=90000))
    print("changed")
