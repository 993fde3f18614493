"""Operations on shares, and lists of owned and received rooms and teams."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound, Refusal, invalid
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import partnerships, shares
from scripts.mock.giosg.presence import expire_clients


@behaviour("outgoing_shares.list")
def list_outgoing(request: Request) -> Answer:
    return _list(request, "outgoing", shares.outgoing)


@behaviour("incoming_shares.list")
def list_incoming(request: Request) -> Answer:
    return _list(request, "incoming", shares.incoming)


@behaviour("outgoing_shares.create")
def create(request: Request) -> Answer:
    """Share a room or team.

    Raises Refusal: 400 if the receiver is not a partner or already has it, or if the organization cannot use it.
    """
    store, kind, body = request.store, _kind(request), request.body
    own, receiver = request.organization["id"], body["receiver_organization_id"].lower()
    if partnerships.find(store, own, receiver) is None:
        raise unknown_id("receiver_organization_id", receiver)
    place = shares.reference(kind)
    if place not in body:
        raise invalid(place, "This field is required.")
    resource_id = body[place].lower()
    if not shares.is_usable(store, kind, own, resource_id):
        raise unknown_id(place, resource_id)
    if shares.is_usable(store, kind, receiver, resource_id):
        raise invalid("non_field_errors", "The receiver can use this already.")
    names = (own, receiver, body.get("share_name"))
    share = shares.begin(store, kind, resource_id, names, request.caller["id"], request.timestamp)
    return request.answer(shares.outgoing(store, kind, share))


@behaviour("outgoing_shares.read")
def read_outgoing(request: Request) -> Answer:
    """Return the oldest share of the room or team, because the path does not name a receiver."""
    return request.answer(shares.outgoing(request.store, _kind(request), _given(request)[0]))


@behaviour("incoming_shares.read")
def read_incoming(request: Request) -> Answer:
    kind = _kind(request)
    share = shares.received(request.store, kind, request.organization["id"], request.path["resource_id"].lower())
    if share is None:
        raise NotFound
    return request.answer(shares.incoming(request.store, kind, share))


@behaviour("outgoing_shares.replace")
def replace(request: Request) -> Answer:
    return _rename(request, {"share_name": None} | crud.writable(request))


@behaviour("outgoing_shares.update")
def update(request: Request) -> Answer:
    return _rename(request, crud.writable(request))


@behaviour("outgoing_shares.delete")
def delete(request: Request) -> Answer:
    """End the shares with all receivers, because the path does not name one."""
    for share in _given(request):
        shares.end(request.store, _kind(request), share)
    return request.no_content()


@behaviour("rooms.list", collection=True)
@behaviour("teams.list_with_received", collection=True, first=[expire_clients])
def list_with_received(request: Request) -> Answer:
    """List owned and received rooms or teams; received ones are ordered by the start of their shares."""
    kind = request.collection.name
    show = crud.shown(request) or (lambda text: text)

    def either(text: str) -> str:
        return show(_seen(request, kind, text) if '"sharer_organization_id"' in text else text)

    text = cursor_page(request, (kind, f"incoming_{kind}"), request.organization["id"], either)
    return request.answer_text(text)


@behaviour("rooms.read", collection=True)
@behaviour("teams.read_with_received", collection=True, first=[expire_clients])
def read_with_received(request: Request) -> Answer:
    """Return an owned or received room or team. Raises Refusal: 404."""
    kind = request.collection.name
    share = shares.received(request.store, kind, request.organization["id"], crud.identifier(request))
    if share is None:
        return crud.read(request)
    show = crud.shown(request) or (lambda text: text)
    return request.answer_text(show(encode_json(shares.as_received(request.store, kind, share))))


def refuse_received(request: Request, kind: str) -> None:
    """Raise Refusal: 403 for a room or team of another organization."""
    if shares.received(request.store, kind, request.organization["id"], crud.identifier(request)) is not None:
        raise Refusal(403, "You do not have permission to perform this action.")


def _list(request: Request, direction: str, shown: Callable[..., dict[str, Any]]) -> Answer:
    kind = _kind(request)

    def show(text: str) -> str:
        return encode_json(shown(request.store, kind, json.loads(text)))

    text = cursor_page(request, f"{direction}_{kind}", request.organization["id"], show)
    return request.answer_text(text)


def _rename(request: Request, changes: dict[str, Any]) -> Answer:
    """Set the name for all receivers; return the oldest share."""
    kind, found = _kind(request), _given(request)
    for share in found:
        share |= changes
        key = f"{share[shares.reference(kind)]}/{share['receiver_organization_id']}"
        request.store.update(f"outgoing_{kind}", key, share)
    return request.answer(shares.outgoing(request.store, kind, found[0]))


def _given(request: Request) -> list[dict[str, Any]]:
    """Return the shares of the room or team of the path, at least one. Raises Refusal: 404."""
    resource_id = request.path["resource_id"].lower()
    found = shares.given(request.store, _kind(request), request.organization["id"], resource_id)
    if not found:
        raise NotFound
    return found


def _seen(request: Request, kind: str, text: str) -> str:
    return encode_json(shares.as_received(request.store, kind, json.loads(text)))


def _kind(request: Request) -> str:
    return request.path["resource_type"]
