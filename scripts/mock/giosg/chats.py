"""Chats as users see them: lists of them, and starting one with a visitor."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import Answer, Fault, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import conversation
from scripts.mock.giosg.conversation import CHATS, PARTICIPATIONS, Member


def list_owned(request: Request) -> Answer:
    return _list(request, {})


def list_in_room(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""
    return _list(request, {"room_id": room(request)["id"]})


def list_of_user(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user."""

    def show(text: str) -> str:
        chat = request.store.get(CHATS, json.loads(text)["chat_id"])
        if chat is None:
            raise LookupError(f"{text}, which does not exist")
        return encode_json(conversation.shown_chat(request, chat))

    text = cursor_page(request, PARTICIPATIONS, user(request).id, show)
    return Answer(request.operation.success, text=text)


def start(request: Request) -> Answer:
    """Start a chat, or go on with one for the user whom `auto_resume` names.

    Raises:
        Refusal: 404 for an unknown room or visitor, 400 for a user whom the organization has not.
    """
    where = room(request)
    visitor = conversation.visitor_member(request, where["id"], request.path["visitor_id"])
    if visitor is None:
        raise Refusal(404, "Not found.")
    agent, resumed = None, None
    if "auto_resume" in request.query:
        agent = user_named(request, "auto_resume", request.query["auto_resume"])
        resumed = conversation.newest_open_chat(request, where["id"], visitor.id)
    chat = resumed or conversation.start(request, where, visitor)
    if agent is not None:
        conversation.participate(request, chat, agent, participating=True, composing="idle")
    return Answer(201 if resumed is None else 200, conversation.shown_chat(request, chat))


def room(request: Request) -> dict[str, Any]:
    """The room that the path names. Raises Refusal: 404."""
    found = request.store.get("rooms", request.path["room_id"].lower(), request.organization["id"])
    if found is None:
        raise Refusal(404, "Not found.")
    return found


def user(request: Request) -> Member:
    """The user whom the path names. Raises Refusal: 404."""
    found = conversation.user_member(request, request.path["user_id"].lower(), request.caller["organization_id"])
    if found is None:
        raise Refusal(404, "Not found.")
    return found


def user_named(request: Request, place: str, user_id: str) -> Member:
    """A user whom a parameter or property names. Raises Refusal: 400."""
    found = conversation.user_member(request, user_id.lower(), request.caller["organization_id"])
    if found is None:
        message = f'Invalid pk "{user_id}" - object does not exist.'
        raise Refusal(400, message, faults=(Fault(place, message),))
    return found


def chat_in_room(request: Request) -> dict[str, Any]:
    """The chat that the path names, if it is in the room that the path names. Raises Refusal: 404."""
    where = room(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.organization["id"])
    if chat["room_id"] != where["id"]:
        raise Refusal(404, "Not found.")
    return chat


def chat_of_user(request: Request) -> tuple[dict[str, Any], Member]:
    """The chat that the path names, and the user, who is a member of it. Raises Refusal: 404."""
    member = user(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.organization["id"])
    if conversation.find_membership(request, chat, member.id) is None:
        raise Refusal(404, "Not found.")
    return chat, member


def _list(request: Request, where: dict[str, Any]) -> Answer:
    def show(text: str) -> str:
        return encode_json(conversation.shown_chat(request, json.loads(text)))

    text = cursor_page(request, CHATS, request.organization["id"], show, where=where)
    return Answer(request.operation.success, text=text)
