from giosg_reporting_client import GiosgReporting
from giosg_reporting_client.models import EventQuery

body = EventQuery.from_dict(
    {
        "interval": {
            "start": "2021-03-01T00:00:00.000Z",
            "end": "2021-03-03T00:00:00.000Z",
        },
        "granularity": "day",
        "vendor": "your.company.xyz",
        "aggregations": ["count", "visitor_id_uniq"],
        "group_by": ["category", "action"],
    }
)
with GiosgReporting.from_env() as reporting:
    result = reporting.events.of_user("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", body)
    print([field.name for field in result.fields])
    for row in result.data:
        print(row)
