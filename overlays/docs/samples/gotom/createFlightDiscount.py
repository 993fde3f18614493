from gotom_client import GoTom
from gotom_client.models import FlightDiscountCreate

discount = FlightDiscountCreate(
    flight_external_id="12345-2",
    external_id="12345-2-volume",
    amount_percent=5,
    amount_sum=None,
)
with GoTom.from_env() as gotom:
    gotom.flight_discounts.create("12345", "12345-volume", discount)
    print("created", discount.external_id)
