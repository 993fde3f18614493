from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for timezone in giosg.reference_data.iter_timezones():
        print(timezone.name)
