from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    for card in reporting.objectives.reports("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(card.name, card.reporting_metric_id, card.reporting_period)
