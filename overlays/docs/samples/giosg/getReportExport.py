import time

from giosg_client import Giosg

organization = "7f9e9580-095b-42c7-838c-c04e667b26f7"
user = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
report = "4e7c1b52-8d3f-4a6e-9b10-5f2a7d8c9e01"
with Giosg.from_env() as giosg:
    export = giosg.report_exports.get(organization, user, report)
    while export.completed_at is None:
        time.sleep(5)
        export = giosg.report_exports.get(organization, user, report)
    print("failed" if export.is_failed else export.url)
