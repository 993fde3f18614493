from gotom_client import GoTom
from gotom_client.models import FlightCommissionUpdate

with GoTom.from_env() as gotom:
    gotom.flights.set_commission(
        "12345", "12345-2", FlightCommissionUpdate(bk_percent=12.5)
    )
    print("set")
