from gotom_client import GoTom
from gotom_client.models import CampaignDiscountUpdate

with GoTom.from_env() as gotom:
    gotom.campaign_discounts.rename(
        "12345", "12345-volume", CampaignDiscountUpdate(name="Volume 2026")
    )
    print("renamed")
