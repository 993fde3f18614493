"""Rooms: one room for a domain, the languages that there are, and rooms of others that are only used."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.refusal import Answer, Fault, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.giosg import shares, sharing


def create(request: Request) -> Answer:
    """Raises Refusal: 400 for a domain that another live room has, or a language that is not listed."""
    domain = request.body.get("domain")
    if domain is not None:
        request.body["domain"] = domain = domain.lower()
        if any(room["domain"] == domain for room in request.store.all("rooms", request.organization["id"])):
            raise _refused("domain", "A room with this domain already exists.")
    _check_language(request)
    return crud.create(request)


def replace(request: Request) -> Answer:
    """Raises Refusal: 400 for a language that is not listed, 403 for a room of another organization."""
    sharing.refuse_received(request, "rooms")
    _check_language(request)
    return crud.replace(request)


def update(request: Request) -> Answer:
    """Raises Refusal: 400 for a language that is not listed, 403 for a room of another organization."""
    sharing.refuse_received(request, "rooms")
    _check_language(request)
    return crud.update(request)


def delete(request: Request) -> Answer:
    """Delete a room together with its shares. Raises Refusal: 403 for a room of another organization."""
    sharing.refuse_received(request, "rooms")
    room = crud.find(request)
    shares.end_all(request.store, "rooms", room["organization_id"], room["id"])
    return crud.delete(request)


def _check_language(request: Request) -> None:
    code = request.body.get("language_code")
    if code is not None and request.store.text("languages", code.casefold()) is None:
        raise _refused("language_code", f'"{code}" is not a valid choice.')


def _refused(place: str, message: str) -> Refusal:
    return Refusal(400, message, faults=(Fault(place, message),))
