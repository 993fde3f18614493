from giosg_client import Giosg

with Giosg.from_env() as giosg:
    rule = giosg.rules.get(
        "7f9e9580-095b-42c7-838c-c04e667b26f7", "d6f81a24-5e70-4b92-8c13-4d5e6f708192"
    )
    print(rule.name, rule.match_once_per)
