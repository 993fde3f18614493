from gotom_client import GoTom

with GoTom.from_env() as gotom:
    for subline in gotom.flights.sublines("12345", "12345-2").sublines:
        print(subline.platform_id, subline.percentage)
