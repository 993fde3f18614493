from gotom_client import GoTom

with GoTom.from_env() as gotom:
    flight = gotom.flights.get("12345", "12345-2")
    print(flight.units, flight.brutto_price_unit, flight.runtime.end)
