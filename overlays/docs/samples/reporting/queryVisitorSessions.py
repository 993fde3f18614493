from giosg_reporting_client import GiosgReporting
from giosg_reporting_client.models import SessionQuery

body = SessionQuery.from_dict(
    {
        "interval": {
            "start": "2021-03-01T00:00:00.000Z",
            "end": "2021-03-03T00:00:00.000Z",
        },
        "granularity": "all",
        "aggregations": [{"type": "count"}],
        "group_by": ["device_type"],
    }
)
with GiosgReporting.from_env() as reporting:
    result = reporting.sessions.visitors("7f9e9580-095b-42c7-838c-c04e667b26f7", body)
    print([field.name for field in result.fields])
    for row in result.data:
        print(row)
