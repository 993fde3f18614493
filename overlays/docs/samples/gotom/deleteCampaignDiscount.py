from gotom_client import GoTom

with GoTom.from_env() as gotom:
    gotom.campaign_discounts.delete("12345", "12345-bonus")
    print("deleted")
