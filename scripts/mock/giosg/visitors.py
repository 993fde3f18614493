"""The visitors of a room (reference/giosg-live/visitors.md)."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg.members import USERNAME, VISITORS
from scripts.mock.giosg.presence import watch_chats
from scripts.mock.giosg.rooms import room_of, room_of_user
from scripts.mock.giosg.visitor_presence import expire_visitors

VARIABLES = "visitor_variables"
_NAME = "username"
"""The variable that replaces the visitor's default name."""


@behaviour("visitors.list_by_priority", first=[expire_visitors])
def list_by_priority(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""

    def show(text: str) -> str:
        return encode_json(crud.public(json.loads(text)))

    text = cursor_page(request, VISITORS, room_of(request)["id"], show, where={"is_present": True})
    return request.answer_text(text)


@behaviour("visitors.read", first=[expire_visitors])
def read(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room, or a visitor who is not in it."""
    visitor = _visitor(request)
    if not visitor["is_present"]:
        raise NotFound
    return request.answer(crud.public(visitor))


@behaviour("visitors.set_variable")
def set_variable(request: Request) -> Answer:
    """Set a variable, replacing one with the same key; `username` becomes the visitor's name. Raises Refusal: 404."""
    visitor = _visitor(request)
    variable = crud.writable(request)
    visitor_key = f"{visitor['room_id']}/{visitor['id']}"
    if variable["key"] == _NAME:
        watch_chats(request, visitor["id"])
        request.store.update(VISITORS, visitor_key, visitor | {USERNAME: variable["value"]})
    text = request.store.put(VARIABLES, visitor_key, f"{visitor_key}/{variable['key']}", variable)
    return request.answer_text(text)


@behaviour("visitors.read_of_user", first=[expire_visitors])
def read_of_user(request: Request) -> Answer:
    """Return a present or former visitor of a room that the user has access to. Raises Refusal: 404."""
    room_id = room_of_user(request)["id"]
    return request.answer(crud.public(request.find(VISITORS, f"{room_id}/{request.path['visitor_id']}")))


def _visitor(request: Request) -> dict[str, Any]:
    """Return the visitor of the path, present or not. Raises Refusal: 404."""
    room = room_of(request)
    return request.find(VISITORS, f"{room['id']}/{request.path['visitor_id']}")
