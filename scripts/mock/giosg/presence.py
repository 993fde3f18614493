"""Presence: a user is there while one of the user's clients is alive; what teams and organization show follows."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.request import Request
from scripts.mock.giosg.team_state import settle_team

CLIENTS = "user_clients"


def expire_clients(request: Request) -> None:
    """Remove expired clients; a step before every behaviour that shows who is present."""
    for user_id, key in request.store.due(CLIENTS, "expires_at", request.timestamp):
        request.store.delete(CLIENTS, key)
        settle_user(request, user_id)


def spread(request: Request, user: dict[str, Any]) -> None:
    """Let the user's teams and organization show what the user is now."""
    for membership in user["team_memberships"]:
        settle_team(request, membership["team_id"])
    organization = request.store.get("organizations", user["organization_id"])
    if organization is None:
        raise LookupError(f"user {user['id']} is in no organization")
    members = request.store.all("users", user["organization_id"])
    organization |= {
        "is_present": any(member["is_present"] for member in members),
        "is_online": any(member["is_online"] for member in members),
        "is_humans_online": any(member["is_online"] and not member["is_bot"] for member in members),
    }
    request.store.update("organizations", organization["id"], organization)


def settle_user(request: Request, user_id: str) -> None:
    """Let the user be present exactly while there is a client."""
    user = request.store.get("users", user_id)
    if user is None:
        raise LookupError(f"client of {user_id}, who does not exist")
    present = request.store.count(CLIENTS, user_id) > 0
    user |= {"is_present": present, "is_online": present and user["is_online_enabled"]}
    request.store.update("users", user_id, user)
    spread(request, user)
