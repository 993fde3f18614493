from gotom_client import GoTom
from gotom_client.models import Subline, Sublines

shares = [
    Subline(platform_id=43, percentage=60),
    Subline(platform_id=44, percentage=40),
]
with GoTom.from_env() as gotom:
    gotom.flights.set_sublines("12345", "12345-2", Sublines(sublines=shares))
    print("set", len(shares), "shares")
