from gotom_client import GoTom
from gotom_client.models import FlightDiscountUpdate

change = FlightDiscountUpdate(amount_percent=7.5)
with GoTom.from_env() as gotom:
    gotom.flight_discounts.update("12345", "12345-volume", "12345-1-volume", change)
    print("changed")
