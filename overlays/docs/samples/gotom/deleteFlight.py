from gotom_client import GoTom

with GoTom.from_env() as gotom:
    gotom.flights.delete("12345", "12345-2")
    print("deleted")
