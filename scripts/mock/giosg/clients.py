"""Clients, through which users are present (reference/giosg-live/observed.md; the older ones: users.md).

One collection contains clients named by the server, and those named by their app on the path of 2015; every path lists
and extends both.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.moments import moment_after
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.replay import new_id
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import shares
from scripts.mock.giosg.presence import CLIENTS, EXPIRY, REGISTERED, expire_clients, settle_user

_SOON = timedelta(seconds=60)  # time before expiry at which a client is about to expire; our choice, no page states it

Record = dict[str, Any]


@behaviour("clients.list", first=[expire_clients])
def list_clients(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user."""

    def show(text: str) -> str:
        return encode_json(_shown(request, json.loads(text)))

    return request.answer_text(cursor_page(request, CLIENTS, _user(request), show))


@behaviour("clients.register", first=[expire_clients])
def register(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user."""
    user_id, client_id = _user(request), new_id()
    client = {
        "id": client_id,
        "gcm_token": None,
        "properties": {},
        "subscribed_channels": [],
        "created_at": request.timestamp,
        **_extended(request, request.body["presence_expires_in"]),
    }
    request.store.insert(CLIENTS, user_id, f"{user_id}/{client_id}", client)
    settle_user(request, user_id)
    return request.answer(_shown(request, client))


@behaviour("clients.extend", first=[expire_clients])
def extend(request: Request) -> Answer:
    """Extend or revive a client. Raises Refusal: 404 for an unknown user or client."""
    user_id = _user(request)
    key = f"{user_id}/{request.path['client_id']}"
    client = request.find(CLIENTS, key)
    if "presence_expires_in" in request.body:
        seconds = request.body["presence_expires_in"]
        # A client of 2015 keeps its own names.
        changes = _extended(request, seconds) if REGISTERED in client else _alive(request, seconds)
        client |= changes
        request.store.update(CLIENTS, key, client)
        settle_user(request, user_id)
    return request.answer(_shown(request, client))


@behaviour("clients.put")
def put_client(request: Request) -> Answer:
    """Create or refresh a client: 201 for a new or expired one. Raises Refusal: 404; 400 for an unknown room."""
    user_id, client_id, key = _names(request)
    body = request.body
    for place, room_id in enumerate(body["rooms"]):
        if not shares.is_usable(request.store, "rooms", request.organization["id"], room_id.lower()):
            raise unknown_id(f"rooms/{place}", room_id)
    before = request.store.get(CLIENTS, key)
    client = {"id": client_id, "rooms": [room_id.lower() for room_id in body["rooms"]]}
    client |= _alive(request, body["expires_in"])
    request.store.put(CLIENTS, user_id, key, client)
    settle_user(request, user_id)
    return Answer(200 if _is_alive(request, before) else 201, client)


@behaviour("clients.delete")
def delete_client(request: Request) -> Answer:
    """End a client immediately. Raises Refusal: 404 if it does not exist or has expired."""
    user_id, _, key = _names(request)
    client = request.store.get(CLIENTS, key)
    if not _is_alive(request, client):
        raise NotFound
    request.store.delete(CLIENTS, key)
    settle_user(request, user_id)
    return request.no_content()


def _extended(request: Request, seconds: int) -> Record:
    """Return the changes when a client named by the server is extended."""
    expiry = moment_after(request.now, seconds)
    return {
        "presence_expires_in": seconds,
        "presence_expires_at": expiry,
        "updated_at": request.timestamp,
        EXPIRY: expiry if expiry > request.timestamp else None,
    }


def _alive(request: Request, seconds: int) -> Record:
    return {"expires_in": seconds, EXPIRY: moment_after(request.now, seconds)}


def _is_alive(request: Request, client: Record | None) -> bool:
    return client is not None and client[EXPIRY] is not None and client[EXPIRY] > request.timestamp


def _shown(request: Request, client: Record) -> Record:
    """Return a client with the current attribute names."""
    if REGISTERED in client:
        shown = {name: value for name, value in client.items() if name != EXPIRY}
    else:
        names = {"presence_expires_in": client["expires_in"], "presence_expires_at": client[EXPIRY]}
        shown = {**client, **names}
    alive = _is_alive(request, client)
    soon = alive and datetime.fromisoformat(client[EXPIRY]) - request.now <= _SOON
    return shown | {"is_present": alive, "is_about_to_expire": soon}


def _user(request: Request) -> str:
    """Return the user of the path, who must belong to the organization. Raises Refusal: 404."""
    user_id = request.path["user_id"].lower()
    request.require("users", user_id, request.organization.get("id") or request.caller["organization_id"])
    return user_id


def _names(request: Request) -> tuple[str, str, str]:
    """Return user, client, and the key of the client in the store. Raises Refusal: 404 for an unknown user."""
    user_id, client_id = _user(request), request.path["client_id"]
    return user_id, client_id, f"{user_id}/{client_id}"
