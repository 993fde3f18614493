"""Clients: what a user is present through (reference/giosg-live/users.md)."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id
from scripts.mock.engine.moments import moment_after
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.giosg import shares
from scripts.mock.giosg.presence import CLIENTS, settle_user


@behaviour("clients.put")
def put_client(request: Request) -> Answer:
    """Create or refresh a client: 201 for one that is new or over. Raises Refusal: 404, 400 for an unknown room."""
    user_id, client_id, key = _names(request)
    body = request.body
    for place, room_id in enumerate(body["rooms"]):
        if not shares.is_usable(request.store, "rooms", request.organization["id"], room_id.lower()):
            raise unknown_id(f"rooms/{place}", room_id)
    before = request.store.get(CLIENTS, key)
    client = {
        "id": client_id,
        "rooms": [room_id.lower() for room_id in body["rooms"]],
        "expires_in": body["expires_in"],
        "expires_at": moment_after(request.now, body["expires_in"]),
    }
    request.store.put(CLIENTS, user_id, key, client)
    settle_user(request, user_id)
    alive = before is not None and before["expires_at"] > request.timestamp
    return Answer(200 if alive else 201, client)


@behaviour("clients.delete")
def delete_client(request: Request) -> Answer:
    """End a client at once. Raises Refusal: 404 when there is none, or its time is over."""
    user_id, _, key = _names(request)
    client = request.store.get(CLIENTS, key)
    if client is None or client["expires_at"] <= request.timestamp:
        raise NotFound
    request.store.delete(CLIENTS, key)
    settle_user(request, user_id)
    return request.no_content()


def _names(request: Request) -> tuple[str, str, str]:
    """User, client, and the key of the client in the store. Raises Refusal: 404 for an unknown user."""
    user_id, client_id = request.path["user_id"].lower(), request.path["client_id"]
    request.require("users", user_id, request.organization["id"])
    return user_id, client_id, f"{user_id}/{client_id}"
