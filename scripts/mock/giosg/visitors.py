"""The visitors of a room (reference/giosg-live/visitors.md)."""

from __future__ import annotations

import json
import uuid
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg.rooms import room_of
from scripts.mock.giosg.visitor_presence import VISITORS, expire_visitors

VARIABLES = "visitor_variables"


@behaviour("visitors.list_by_priority", first=[expire_visitors])
def list_by_priority(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""

    def show(text: str) -> str:
        return encode_json(crud.public(json.loads(text)))

    text = cursor_page(request, VISITORS, room_of(request)["id"], show, where={"is_present": True})
    return request.answer_text(text)


@behaviour("visitors.read", first=[expire_visitors])
def read(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room, or a visitor who is not there."""
    visitor = _visitor(request)
    if not visitor["is_present"]:
        raise NotFound
    return request.answer(crud.public(visitor))


@behaviour("visitors.set_variable")
def set_variable(request: Request) -> Answer:
    """Keep the variable as it was sent, since its attributes are not known. Raises Refusal: 404."""
    visitor = _visitor(request)
    parent = f"{visitor['room_id']}/{visitor['id']}"
    return request.answer_text(
        request.store.insert(VARIABLES, parent, str(uuid.uuid4()), request.body),
    )


def _visitor(request: Request) -> dict[str, Any]:
    """The visitor whom the path names, whether present or not. Raises Refusal: 404."""
    room = room_of(request)
    return request.find(VISITORS, f"{room['id']}/{request.path['visitor_id']}")
