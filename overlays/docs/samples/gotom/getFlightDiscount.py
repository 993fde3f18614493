from gotom_client import GoTom

with GoTom.from_env() as gotom:
    discount = gotom.flight_discounts.get("12345", "12345-volume", "12345-1-volume")
    print(discount.flight_external_id, discount.amount_percent)
