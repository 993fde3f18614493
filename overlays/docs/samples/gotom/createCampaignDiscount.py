from gotom_client import GoTom
from gotom_client.models import CampaignDiscountCreate

discount = CampaignDiscountCreate(name="Early booking", external_id="12345-early")
with GoTom.from_env() as gotom:
    gotom.campaign_discounts.create("12345", discount)
    print("created", discount.external_id)
