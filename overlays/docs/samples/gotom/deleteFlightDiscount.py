from gotom_client import GoTom

with GoTom.from_env() as gotom:
    gotom.flight_discounts.delete("12345", "12345-volume", "12345-1-volume")
    print("deleted")
