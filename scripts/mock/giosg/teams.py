"""Teams: plain CRUD, and the effects on members and shares."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.giosg import shares
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.team_state import MEMBERSHIPS, remove_membership, settle_team, team_of_path

behaviour("teams.list", collection=True, first=[expire_clients])(crud.list_page)
behaviour("teams.read", collection=True, first=[expire_clients])(crud.read)


@behaviour("teams.replace", collection=True, first=[expire_clients])
def replace(request: Request) -> Answer:
    answer = crud.replace(request)
    settle_team(request, request.path["team_id"].lower())
    return answer


@behaviour("teams.update", collection=True, first=[expire_clients])
def update(request: Request) -> Answer:
    answer = crud.update(request)
    settle_team(request, request.path["team_id"].lower())
    return answer


@behaviour("teams.delete", collection=True)
def delete(request: Request) -> Answer:
    """Delete a team together with its memberships and its shares."""
    team = team_of_path(request)
    for membership in request.store.all(MEMBERSHIPS, team["id"]):
        remove_membership(request, membership)
    settle_team(request, team["id"])
    shares.end_all(request.store, "teams", team["organization_id"], team["id"])
    return crud.delete(request)
