from giosg_reporting_client import GiosgReporting

with GiosgReporting.from_env() as reporting:
    for metric in reporting.objectives.metrics("7f9e9580-095b-42c7-838c-c04e667b26f7"):
        print(metric.id)
