"""Chats as users see them: lists of them, and starting one with a visitor."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import conversation
from scripts.mock.giosg.conversation import CHATS, PARTICIPATIONS, Member
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.rooms import room_of
from scripts.mock.giosg.visitor_presence import expire_visitors


@behaviour("chats.list_owned", first=[expire_clients, expire_visitors])
def list_owned(request: Request) -> Answer:
    return _list(request, {})


@behaviour("chats.list_in_room", first=[expire_clients, expire_visitors])
def list_in_room(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room."""
    return _list(request, {"room_id": room_of(request)["id"]})


@behaviour("chats.list_of_user", first=[expire_clients, expire_visitors])
def list_of_user(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user."""

    def show(text: str) -> str:
        chat = request.store.get(CHATS, json.loads(text)["chat_id"])
        if chat is None:
            raise LookupError(f"{text}, which does not exist")
        return encode_json(conversation.shown_chat(request, chat))

    text = cursor_page(request, PARTICIPATIONS, user(request).id, show)
    return request.answer_text(text)


@behaviour("chats.start", first=[expire_clients, expire_visitors])
def start(request: Request) -> Answer:
    """Start a chat, or go on with one for the user whom `auto_resume` names.

    Raises:
        Refusal: 404 for an unknown room or visitor, 400 for a user whom the organization has not.
    """
    where = room_of(request)
    visitor = conversation.visitor_member(request, where["id"], request.path["visitor_id"])
    if visitor is None:
        raise NotFound
    agent, resumed = None, None
    if "auto_resume" in request.query:
        agent = user_named(request, "auto_resume", request.query["auto_resume"])
        resumed = conversation.newest_open_chat(request, where["id"], visitor.id)
    chat = resumed or conversation.start(request, where, visitor)
    if agent is not None:
        conversation.participate(request, chat, agent, participating=True, composing="idle")
    return Answer(201 if resumed is None else 200, conversation.shown_chat(request, chat))


def user(request: Request) -> Member:
    """The user whom the path names. Raises Refusal: 404."""
    found = conversation.user_member(request, request.path["user_id"].lower(), request.caller["organization_id"])
    if found is None:
        raise NotFound
    return found


def user_named(request: Request, place: str, user_id: str) -> Member:
    """A user whom a parameter or property names. Raises Refusal: 400."""
    found = conversation.user_member(request, user_id.lower(), request.caller["organization_id"])
    if found is None:
        raise unknown_id(place, user_id)
    return found


def chat_in_room(request: Request) -> dict[str, Any]:
    """The chat that the path names, if it is in the room that the path names. Raises Refusal: 404."""
    where = room_of(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.organization["id"])
    if chat["room_id"] != where["id"]:
        raise NotFound
    return chat


def chat_of_user(request: Request) -> tuple[dict[str, Any], Member]:
    """The chat that the path names, and the user, who is a member of it. Raises Refusal: 404."""
    member = user(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.organization["id"])
    if conversation.find_membership(request, chat, member.id) is None:
        raise NotFound
    return chat, member


def _list(request: Request, where: dict[str, Any]) -> Answer:
    def show(text: str) -> str:
        return encode_json(conversation.shown_chat(request, json.loads(text)))

    text = cursor_page(request, CHATS, request.organization["id"], show, where=where)
    return request.answer_text(text)
