"""Presence: a user is there while one of the user's clients is alive; what teams and organization show follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from scripts.mock.engine.refusal import Answer, Fault, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.giosg import shares
from scripts.mock.giosg.memberships import settle_team

CLIENTS = "user_clients"
_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def fresh(behaviour: Callable[[Request], Answer]) -> Callable[[Request], Answer]:
    """A behaviour that shows who is present, preceded by the end of the clients whose time is over."""

    def run(request: Request) -> Answer:
        for user_id, key in request.store.due(CLIENTS, "expires_at", request.timestamp):
            request.store.delete(CLIENTS, key)
            _settle(request, user_id)
        return behaviour(request)

    return run


def put_client(request: Request) -> Answer:
    """Create or refresh a client: 201 for one that is new or over. Raises Refusal: 404, 400 for an unknown room."""
    user_id, client_id, key = _names(request)
    body = request.body
    for place, room_id in enumerate(body["rooms"]):
        if not shares.is_usable(request.store, "rooms", request.organization["id"], room_id.lower()):
            message = f'Invalid pk "{room_id}" - object does not exist.'
            raise Refusal(400, message, faults=(Fault(f"rooms/{place}", message),))
    before = request.store.get(CLIENTS, key)
    client = {
        "id": client_id,
        "rooms": [room_id.lower() for room_id in body["rooms"]],
        "expires_in": body["expires_in"],
        "expires_at": moment_after(request.now, body["expires_in"]),
    }
    request.store.delete(CLIENTS, key)
    request.store.insert(CLIENTS, user_id, key, client)
    _settle(request, user_id)
    alive = before is not None and before["expires_at"] > request.timestamp
    return Answer(200 if alive else 201, client)


def delete_client(request: Request) -> Answer:
    """End a client at once. Raises Refusal: 404 when there is none, or its time is over."""
    user_id, _, key = _names(request)
    client = request.store.get(CLIENTS, key)
    if client is None or client["expires_at"] <= request.timestamp:
        raise Refusal(404, "Not found.")
    request.store.delete(CLIENTS, key)
    _settle(request, user_id)
    return Answer(request.operation.success, has_body=False)


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


def _settle(request: Request, user_id: str) -> None:
    """Let the user be present exactly while there is a client."""
    user = request.store.get("users", user_id)
    if user is None:
        raise LookupError(f"client of {user_id}, who does not exist")
    present = request.store.count(CLIENTS, user_id) > 0
    user |= {"is_present": present, "is_online": present and user["is_online_enabled"]}
    request.store.update("users", user_id, user)
    spread(request, user)


def _names(request: Request) -> tuple[str, str, str]:
    """User, client, and the key of the client in the store. Raises Refusal: 404 for an unknown user."""
    user_id, client_id = request.path["user_id"].lower(), request.path["client_id"]
    if request.store.text("users", user_id, request.organization["id"]) is None:
        raise Refusal(404, "Not found.")
    return user_id, client_id, f"{user_id}/{client_id}"


def moment_after(now: datetime, seconds: int) -> str:
    """Now and some seconds more, as far as the calendar goes."""
    reach = (_LATEST - now).total_seconds()
    later = now + timedelta(seconds=min(max(seconds, 0), reach))
    return later.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
