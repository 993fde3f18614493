from gotom_client import GoTom

with GoTom.from_env() as gotom:
    listed = gotom.campaign_discounts.list("12345")
    for discount in listed.campaign_discounts or []:
        print(discount.name, len(discount.flight_discounts or []))
