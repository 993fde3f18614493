from datetime import date

from gotom_client import GoTom
from gotom_client.models import (
    DateTimeComponents,
    FlightCreate,
    FlightRuntime,
    PriceRule,
)

flight = FlightCreate(
    external_id="12345-3",
    runtime=FlightRuntime(
        start=DateTimeComponents(date=date(2026, 5, 1)),
        end=DateTimeComponents(date=date(2026, 5, 31), time="18:00"),
    ),
    tarif_id=21,
    media_id=31,
    platform_id=41,
    channel_id=51,
    advertising_id=61,
    price_type_id=1,
    units=100000,
    brutto_price_unit=PriceRule.LOADFROMRATE,  # or a number
    ad_server_id="1",
)
with GoTom.from_env() as gotom:
    gotom.flights.create("12345", flight)
    print("created", flight.external_id)
