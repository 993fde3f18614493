"""Messaging channels, which deliver messages to an existing room (reference/giosg-live/umi.md)."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request


@behaviour("channels.register", collection=True)
def register(request: Request) -> Answer:
    """Raises Refusal: 400 for a room that does not belong to the organization."""
    request.body["room_id"] = crud.known(request, "rooms", "room_id")
    return crud.create(request)
