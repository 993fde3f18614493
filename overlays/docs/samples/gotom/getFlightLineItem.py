from gotom_client import GoTom

with GoTom.from_env() as gotom:
    line_item = gotom.flights.line_item("12345", "12345-1")
    print(line_item.strategy_id, line_item.adserver_id)
