from giosg_client import Giosg

with Giosg.from_env() as giosg:
    for team in giosg.teams_v5.iter(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", is_shared=False
    ):
        print(team.id, team.name)
