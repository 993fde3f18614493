from gotom_client import GoTom
from gotom_client.models import CampaignUpdate, UpdateCampaignUpdateCommissions

with GoTom.from_env() as gotom:
    gotom.campaigns.update(
        "12345",
        CampaignUpdate(note="Motifs have arrived."),
        # Keeps commissions that were set by hand.
        update_commissions=UpdateCampaignUpdateCommissions.KEEP,
    )
    print("changed")
