from gotom_client import GoTom

with GoTom.from_env() as gotom:
    commission = gotom.flights.commission("12345", "12345-2")
    print(commission.bk_percent, commission.vmk_percent)
