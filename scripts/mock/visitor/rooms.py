"""Rooms of the visitor API: the same rooms, brands and users as in the Live API."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg.presence import expire_clients, rooms_of
from scripts.mock.giosg.rooms import room_of

_PRIVATE = (
    "organization_id",
    "organization",
    "created_by_user_id",
    "created_by_user",
    "updated_by_user_id",
    "updated_by_user",
)


@behaviour("public_rooms.read", first=[expire_clients])
def read(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""
    room = room_of(request)
    users = request.store.all("users", request.organization["id"])
    value = {name: room[name] for name in ("id", "display_name", "language_code")} | {
        "is_online": any(_is_online(request, user, room["id"]) for user in users),
        "brand": _brand(request, room["id"]),
    }
    return request.answer(value)


@behaviour("public_rooms.brand")
def brand(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room, and for one without a brand."""
    value = _brand(request, room_of(request)["id"])
    if value is None:
        raise NotFound
    return request.answer(value)


@behaviour("public_rooms.online_users", first=[expire_clients])
def online_users(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""
    room = room_of(request)
    text = cursor_page(
        request,
        "users",
        request.organization["id"],
        _public,
        among=lambda user: _is_online(request, user, room["id"]),
    )
    return request.answer_text(text)


def _brand(request: Request, room_id: str) -> dict[str, Any] | None:
    """Return the brand of a room without attributes of the organization; None if the room has none."""
    used = request.store.get("room_brands", room_id)
    found = None if used is None else request.store.get("brands", used["brand_id"], request.organization["id"])
    return None if found is None else {name: value for name, value in found.items() if name not in _PRIVATE}


def _is_online(request: Request, user: dict[str, Any], room_id: str) -> bool:
    """Return whether a user can chat in a room: online, and present there through a client."""
    return user["is_online"] and room_id in rooms_of(request, user)


def _public(text: str) -> str:
    """Return a user as seen by visitors."""
    user = json.loads(text)
    name = user["alias"] or user["full_name"]
    return encode_json({"id": user["id"], "public_name": name, "avatar": user["avatar"]})
