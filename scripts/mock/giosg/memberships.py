"""Teams and their members: memberships, and what a team shows of them."""

from __future__ import annotations

import json
import uuid
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import Answer, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import shares

MEMBERSHIPS = "team_memberships"
_TEAM = ("id", "name", "display_name", "organization_id")


def list_page(request: Request) -> Answer:
    team = _team(request)
    text = cursor_page(
        request, MEMBERSHIPS, team["id"], lambda text: encode_json(_shown(request, team, json.loads(text)))
    )
    return Answer(request.operation.success, text=text)


def read(request: Request) -> Answer:
    team = _team(request)
    return Answer(request.operation.success, _shown(request, team, _find(request, team)))


def put(request: Request) -> Answer:
    """Add a user, or change the membership that there is. Raises Refusal: 404 for an unknown team or user."""
    team, user_id = _team(request), request.path["user_id"].lower()
    key = f"{team['id']}/{user_id}"
    membership = request.store.get(MEMBERSHIPS, key)
    if membership is not None:
        return _change(request, team, membership)
    if request.store.text("users", user_id, request.organization["id"]) is None:
        raise Refusal(404, "Not found.")
    membership = {
        "id": str(uuid.uuid4()),
        "team_id": team["id"],
        "user_id": user_id,
        "created_at": request.timestamp,
        "updated_at": request.timestamp,
    } | crud.writable(request)
    request.store.insert(MEMBERSHIPS, team["id"], key, membership)
    settle_team(request, team["id"])
    return Answer(201, _shown(request, team, membership))


def update(request: Request) -> Answer:
    team = _team(request)
    return _change(request, team, _find(request, team))


def delete(request: Request) -> Answer:
    team = _team(request)
    _remove(request, _find(request, team))
    settle_team(request, team["id"])
    return Answer(request.operation.success, has_body=False)


def replace_team(request: Request) -> Answer:
    answer = crud.replace(request)
    settle_team(request, request.path["team_id"].lower())
    return answer


def update_team(request: Request) -> Answer:
    answer = crud.update(request)
    settle_team(request, request.path["team_id"].lower())
    return answer


def delete_team(request: Request) -> Answer:
    """Delete a team together with its memberships and its shares."""
    team = _team(request)
    for membership in request.store.all(MEMBERSHIPS, team["id"]):
        _remove(request, membership)
    settle_team(request, team["id"])
    shares.end_all(request.store, "teams", team["organization_id"], team["id"])
    return crud.delete(request)


def is_team_admin(request: Request) -> bool:
    """Whether the caller administers the team that the path names."""
    key = f"{request.path['team_id'].lower()}/{request.caller['id']}"
    membership = request.store.get(MEMBERSHIPS, key)
    return membership is not None and bool(membership["is_admin"])


def settle_team(request: Request, team_id: str) -> None:
    """Let a team show who its members are and whether they are there, and its members the team's name."""
    store = request.store
    team = store.get("teams", team_id)
    if team is None:
        raise LookupError(f"members of team {team_id}, which does not exist")
    memberships = store.all(MEMBERSHIPS, team_id)
    members = [_user(request, membership["user_id"]) for membership in memberships]
    counts = {
        "member_count": len(members),
        "present_member_count": sum(member["is_present"] for member in members),
        "is_present": any(member["is_present"] for member in members),
        "is_online": any(member["is_online"] for member in members),
        "is_humans_online": any(member["is_online"] and not member["is_bot"] for member in members),
    }
    if team | counts != team:
        store.update("teams", team_id, team | counts)
    for membership, member in zip(memberships, members, strict=True):
        own = {
            "id": membership["id"],
            "team_id": team_id,
            "team": _summary(team),
            "is_admin": membership["is_admin"],
        }
        others = member["team_memberships"]
        entries = [own if one["team_id"] == team_id else one for one in others]
        entries += [] if own in entries else [own]
        if entries != others:
            store.update("users", member["id"], member | {"team_memberships": entries})


def _change(request: Request, team: dict[str, Any], membership: dict[str, Any]) -> Answer:
    membership |= {**crud.writable(request), "updated_at": request.timestamp}
    request.store.update(MEMBERSHIPS, f"{team['id']}/{membership['user_id']}", membership)
    settle_team(request, team["id"])
    return Answer(200, _shown(request, team, membership))


def _remove(request: Request, membership: dict[str, Any]) -> None:
    team_id, user = membership["team_id"], _user(request, membership["user_id"])
    user["team_memberships"] = [one for one in user["team_memberships"] if one["team_id"] != team_id]
    request.store.update("users", user["id"], user)
    request.store.delete(MEMBERSHIPS, f"{team_id}/{user['id']}")


def _shown(request: Request, team: dict[str, Any], membership: dict[str, Any]) -> dict[str, Any]:
    """A membership with its team and its user, who comes without the organization (reference/giosg-live/teams.md)."""
    user = _user(request, membership["user_id"])
    user.pop("organization")
    return {
        "team_id": membership["team_id"],
        "team": _summary(team),
        "user_id": membership["user_id"],
        "user": user,
        "is_admin": membership["is_admin"],
        "created_at": membership["created_at"],
        "updated_at": membership["updated_at"],
    }


def _summary(team: dict[str, Any]) -> dict[str, Any]:
    return {name: team[name] for name in _TEAM}


def _team(request: Request) -> dict[str, Any]:
    team = request.store.get("teams", request.path["team_id"].lower(), request.organization["id"])
    if team is None:
        raise Refusal(404, "Not found.")
    return team


def _find(request: Request, team: dict[str, Any]) -> dict[str, Any]:
    membership = request.store.get(MEMBERSHIPS, f"{team['id']}/{request.path['user_id'].lower()}")
    if membership is None:
        raise Refusal(404, "Not found.")
    return membership


def _user(request: Request, user_id: str) -> dict[str, Any]:
    user = request.store.get("users", user_id)
    if user is None:
        raise LookupError(f"member {user_id} does not exist")
    return user
