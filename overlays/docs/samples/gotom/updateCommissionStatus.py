from gotom_client import GoTom
from gotom_client.models import CommissionStatus, CommissionStatusUpdate

status = CommissionStatus.COMMISSION_SEPARATE_REBATE_INDIRECT
with GoTom.from_env() as gotom:
    gotom.campaigns.set_commission_status(
        "12345", CommissionStatusUpdate(commission_status=status)
    )
    print("changed")
