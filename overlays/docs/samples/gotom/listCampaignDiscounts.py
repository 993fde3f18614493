from gotom_client import GoTom

with GoTom.from_env() as gotom:
    for discount in gotom.campaign_discounts.list("12345").campaign_discounts:
        print(discount.name, len(discount.flight_discounts or []))
