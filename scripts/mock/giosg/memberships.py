"""Memberships of teams (reference/giosg-live/teams.md)."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.replay import new_id
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.team_state import (
    MEMBERSHIPS,
    remove_membership,
    settle_team,
    summary,
    team_of_path,
    user_of,
)


@behaviour("memberships.list", first=[expire_clients])
def list_page(request: Request) -> Answer:
    team = team_of_path(request)
    text = cursor_page(
        request, MEMBERSHIPS, team["id"], lambda text: encode_json(_shown(request, team, json.loads(text)))
    )
    return request.answer_text(text)


@behaviour("memberships.read", first=[expire_clients])
def read(request: Request) -> Answer:
    team = team_of_path(request)
    return request.answer(_shown(request, team, _find(request, team)))


@behaviour("memberships.put", first=[expire_clients])
def put(request: Request) -> Answer:
    """Add a user, or change an existing membership. Raises Refusal: 404 for an unknown team or user."""
    team, user_id = team_of_path(request), request.path["user_id"].lower()
    key = f"{team['id']}/{user_id}"
    membership = request.store.get(MEMBERSHIPS, key)
    if membership is not None:
        return _change(request, team, membership)
    request.require("users", user_id, request.organization["id"])
    membership = {
        "id": new_id(),
        "team_id": team["id"],
        "user_id": user_id,
        "created_at": request.timestamp,
        "updated_at": request.timestamp,
    } | crud.writable(request)
    request.store.insert(MEMBERSHIPS, team["id"], key, membership)
    settle_team(request, team["id"])
    return Answer(201, _shown(request, team, membership))


@behaviour("memberships.update", first=[expire_clients])
def update(request: Request) -> Answer:
    team = team_of_path(request)
    return _change(request, team, _find(request, team))


@behaviour("memberships.delete")
def delete(request: Request) -> Answer:
    team = team_of_path(request)
    remove_membership(request, _find(request, team))
    settle_team(request, team["id"])
    return request.no_content()


def _change(request: Request, team: dict[str, Any], membership: dict[str, Any]) -> Answer:
    membership |= {**crud.writable(request), "updated_at": request.timestamp}
    request.store.update(MEMBERSHIPS, f"{team['id']}/{membership['user_id']}", membership)
    settle_team(request, team["id"])
    return Answer(200, _shown(request, team, membership))


def _shown(request: Request, team: dict[str, Any], membership: dict[str, Any]) -> dict[str, Any]:
    """Return a membership with its team, and its user without the organization (reference/giosg-live/teams.md)."""
    user = user_of(request, membership["user_id"])
    user.pop("organization")
    return {
        "team_id": membership["team_id"],
        "team": summary(team),
        "user_id": membership["user_id"],
        "user": user,
        "is_admin": membership["is_admin"],
        "created_at": membership["created_at"],
        "updated_at": membership["updated_at"],
    }


def _find(request: Request, team: dict[str, Any]) -> dict[str, Any]:
    return request.find(MEMBERSHIPS, f"{team['id']}/{request.path['user_id'].lower()}")
