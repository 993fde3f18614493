from datetime import date

from gotom_client import GoTom
from gotom_client.models import CampaignCreate, CampaignStatus, ContactRef

campaign = CampaignCreate(
    external_id="54321",
    name="Autumn campaign",
    status=CampaignStatus.BOOKING,
    booking_date=date(2026, 8, 3),
    customer=ContactRef(entity_external_crm_id="crm-1001"),
)
with GoTom.from_env() as gotom:
    gotom.campaigns.create(campaign)
    print("created", campaign.external_id)
