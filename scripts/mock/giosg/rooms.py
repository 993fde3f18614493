"""Rooms: unique domains, known languages, and shared rooms of other organizations."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.refusal import invalid
from scripts.mock.engine.request import Request
from scripts.mock.giosg import shares, sharing


@behaviour("rooms.create", collection=True)
def create(request: Request) -> Answer:
    """Raises Refusal: 400 for the domain of another live room, or an unlisted language."""
    domain = request.body.get("domain")
    if domain is not None:
        request.body["domain"] = domain = domain.lower()
        if any(room["domain"] == domain for room in request.store.all("rooms", request.organization["id"])):
            raise invalid("domain", "A room with this domain already exists.")
    _check_language(request)
    return crud.create(request)


@behaviour("rooms.replace", collection=True)
def replace(request: Request) -> Answer:
    """Raises Refusal: 400 for an unlisted language, 403 for a room of another organization."""
    sharing.refuse_received(request, "rooms")
    _check_language(request)
    return crud.replace(request)


@behaviour("rooms.update", collection=True)
def update(request: Request) -> Answer:
    """Raises Refusal: 400 for an unlisted language, 403 for a room of another organization."""
    sharing.refuse_received(request, "rooms")
    _check_language(request)
    return crud.update(request)


@behaviour("rooms.delete", collection=True)
def delete(request: Request) -> Answer:
    """Delete a room together with its shares. Raises Refusal: 403 for a room of another organization."""
    sharing.refuse_received(request, "rooms")
    room = crud.find(request)
    shares.end_all(request.store, "rooms", room["organization_id"], room["id"])
    return crud.delete(request)


@behaviour("rooms.read_of_user")
def read_of_user(request: Request) -> Answer:
    """Raises Refusal: 404 for a room that the user has no access to."""
    return request.answer(room_of_user(request))


def _check_language(request: Request) -> None:
    code = request.body.get("language_code")
    if code is not None and request.store.text("languages", code.casefold()) is None:
        raise invalid("language_code", f'"{code}" is not a valid choice.')


def room_of(request: Request) -> dict[str, Any]:
    """Return the room of the path, which the organization must own. Raises NotFound."""
    return request.find("rooms", request.path["room_id"].lower(), request.organization["id"])


def room_of_user(request: Request) -> dict[str, Any]:
    """Return the room of the path, owned by or shared with the user's organization. Raises NotFound."""
    organization_id = request.caller["organization_id"]
    request.require("users", request.path["user_id"].lower(), organization_id)
    room_id = request.path["room_id"].lower()
    share = shares.received(request.store, "rooms", organization_id, room_id)
    if share is not None:
        return shares.as_received(request.store, "rooms", share)
    return request.find("rooms", room_id, organization_id)
