"""Canned answers of the organization, for an existing user and room."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.giosg import shares


@behaviour("canned_answers.list", collection=True)
def list_page(request: Request) -> Answer:
    """Raises Refusal: 404 for a user or a room that does not belong to the caller's organization."""
    organization = request.caller["organization_id"]
    user_id, room_id = request.path["user_id"].lower(), request.path["room_id"].lower()
    known = request.store.text("users", user_id, organization) is not None
    if not (known and shares.is_usable(request.store, "rooms", organization, room_id)):
        raise NotFound
    return crud.list_page(request)
