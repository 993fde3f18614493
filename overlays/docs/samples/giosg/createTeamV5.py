from giosg_client import Giosg
from giosg_client.models import TeamWrite

with Giosg.from_env() as giosg:
    team = giosg.teams_v5.create(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", TeamWrite(name="My second team")
    )
    print(team.id)
