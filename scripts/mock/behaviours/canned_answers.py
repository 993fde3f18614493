"""Canned answers: those of the organization, for a user and a room that exist."""

from __future__ import annotations

from scripts.mock.behaviours import crud
from scripts.mock.refusal import Answer, Refusal
from scripts.mock.request import Request


def list_page(request: Request) -> Answer:
    """Raises Refusal: 404 for a user or a room that the caller's organization has not."""
    organization = request.caller["organization_id"]
    for collection, parameter in (("users", "user_id"), ("rooms", "room_id")):
        if request.store.text(collection, request.path[parameter].lower(), organization) is None:
            raise Refusal(404, "Not found.")
    return crud.list_page(request)
