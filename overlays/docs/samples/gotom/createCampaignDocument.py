import base64

from gotom_client import GoTom
from gotom_client.models import CampaignDocument

content = b"Signed order 12345\n"  # the bytes of a file
document = CampaignDocument(
    name="order.txt", content=base64.b64encode(content).decode()
)
with GoTom.from_env() as gotom:
    gotom.campaigns.add_document("12345", document)
    print("attached", document.name)
