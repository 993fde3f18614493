from gotom_client import GoTom

with GoTom.from_env() as gotom:
    shares = gotom.flights.sublines("12345", "12345-2")
    for subline in shares.sublines or []:
        print(subline.platform_id, subline.percentage)
