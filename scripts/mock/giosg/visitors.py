"""The visitors of a room (reference/giosg-live/visitors.md)."""

from __future__ import annotations

import json
import uuid
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import Answer, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import chats
from scripts.mock.giosg.conversation import VISITORS

VARIABLES = "visitor_variables"


def list_by_priority(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""

    def show(text: str) -> str:
        return encode_json(crud.public(json.loads(text)))

    text = cursor_page(request, VISITORS, chats.room(request)["id"], show, where={"is_present": True})
    return Answer(request.operation.success, text=text)


def read(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room, or a visitor who is not there."""
    visitor = _visitor(request)
    if not visitor["is_present"]:
        raise Refusal(404, "Not found.")
    return Answer(request.operation.success, crud.public(visitor))


def set_variable(request: Request) -> Answer:
    """Keep the variable as it was sent, since its attributes are not known. Raises Refusal: 404."""
    visitor = _visitor(request)
    parent = f"{visitor['room_id']}/{visitor['id']}"
    return Answer(
        request.operation.success,
        text=request.store.insert(VARIABLES, parent, str(uuid.uuid4()), request.body),
    )


def _visitor(request: Request) -> dict[str, Any]:
    """The visitor whom the path names, whether present or not. Raises Refusal: 404."""
    room = chats.room(request)
    visitor = request.store.get(VISITORS, f"{room['id']}/{request.path['visitor_id']}")
    if visitor is None:
        raise Refusal(404, "Not found.")
    return visitor
