from gotom_client import GoTom
from gotom_client.models import CustomerImport

body = CustomerImport.from_dict(
    {
        "customer": {
            "externalCrmId": "crm-1001",
            "firm": "Demo Outdoor Ltd",
            "status": 1,
            "statusEc": 1,
            "language": "de",
            "mainAddress": {"externalCrmId": "crm-1001-address-1"},
        }
    }
)
with GoTom.from_env() as gotom:  # user and secret of the CRM import
    result = gotom.customer_import.run(body)
    print(result.job_id, result.job_already_finished)
