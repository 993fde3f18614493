from gotom_client import GoTom

with GoTom.from_env() as gotom:
    campaign = gotom.campaigns.get("12345")
    print(campaign.name, campaign.status, len(campaign.flights or []))
