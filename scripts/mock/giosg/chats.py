"""Chats for users: lists, single chats, and starting one with a visitor."""

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
from scripts.mock.giosg.chat_views import CHATS, PARTICIPATIONS, find_membership, shown_chat
from scripts.mock.giosg.members import Member, user_member, visitor_member
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.rooms import room_of
from scripts.mock.giosg.routing import is_routed
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
        return encode_json(shown_chat(request, chat))

    text = cursor_page(request, PARTICIPATIONS, user(request).id, show)
    return request.answer_text(text)


@behaviour("chats.start", first=[expire_clients, expire_visitors])
def start(request: Request) -> Answer:
    """Start a chat, or resume one for the user in `auto_resume`.

    Raises:
        Refusal: 404 for an unknown room or visitor, 400 for a user who does not belong to the organization.
    """
    where = room_of(request)
    visitor = visitor_member(request, where["id"], request.path["visitor_id"])
    if visitor is None:
        raise NotFound
    agent, resumed = None, None
    if "auto_resume" in request.query:
        agent = user_named(request, "auto_resume", request.query["auto_resume"])
        resumed = conversation.newest_open_chat(request, where["id"], visitor.id)
    chat = resumed or conversation.start(request, where, visitor)
    if agent is not None:
        conversation.participate(request, chat, agent, participating=True, composing="idle")
    return Answer(201 if resumed is None else 200, shown_chat(request, chat))


@behaviour("chats.list_routed", first=[expire_clients, expire_visitors])
def list_routed(request: Request) -> Answer:
    """List the open chats routed to a user, joined or not. Raises Refusal: 404 for an unknown user."""
    user_id = user(request).id

    def show(text: str) -> str:
        return encode_json(shown_chat(request, json.loads(text)))

    text = cursor_page(
        request,
        CHATS,
        request.caller["organization_id"],
        show,
        where={"is_ended": False},
        among=lambda chat: is_routed(request, chat, user_id),
    )
    return request.answer_text(text)


@behaviour("chats.read_routed", first=[expire_clients, expire_visitors])
def read_routed(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that is not routed to the user."""
    chat, _ = routed_chat(request)
    return request.answer(shown_chat(request, chat))


@behaviour("chats.read_owned", first=[expire_clients, expire_visitors])
def read_owned(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat in a room of another organization."""
    return request.answer(shown_chat(request, owned_chat(request)))


@behaviour("chats.read_of_user", first=[expire_clients, expire_visitors])
def read_of_user(request: Request) -> Answer:
    """Raises Refusal: 404 if the user is not a member of the chat."""
    chat, _ = chat_of_user(request)
    return request.answer(shown_chat(request, chat))


@behaviour("chats.update", first=[expire_clients, expire_visitors])
def update(request: Request) -> Answer:
    """End a chat. Raises Refusal: 404 if the user is not a member, 400 for an ended chat."""
    chat, _ = chat_of_user(request)
    if "is_ended" in request.body:
        conversation.check_open(chat)
        if request.body["is_ended"]:
            conversation.end(request, chat)
    return request.answer(shown_chat(request, chat))


def user(request: Request) -> Member:
    """Return the user of the path. Raises Refusal: 404."""
    found = user_member(request, request.path["user_id"].lower(), request.caller["organization_id"])
    if found is None:
        raise NotFound
    return found


def user_named(request: Request, place: str, user_id: str) -> Member:
    """Return the user of a parameter or property. Raises Refusal: 400."""
    found = user_member(request, user_id.lower(), request.caller["organization_id"])
    if found is None:
        raise unknown_id(place, user_id)
    return found


def chat_in_room(request: Request) -> dict[str, Any]:
    """Return the chat of the path, which must be in the room of the path. Raises Refusal: 404."""
    where = room_of(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.organization["id"])
    if chat["room_id"] != where["id"]:
        raise NotFound
    return chat


def chat_of_user(request: Request) -> tuple[dict[str, Any], Member]:
    """Return the chat of the path and the user, who must be a member. Raises Refusal: 404."""
    member = user(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.caller["organization_id"])
    if find_membership(request, chat, member.id) is None:
        raise NotFound
    return chat, member


def routed_chat(request: Request) -> tuple[dict[str, Any], Member]:
    """Return the chat of the path and the user, to whom it must be routed. Raises Refusal: 404."""
    member = user(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.caller["organization_id"])
    if not is_routed(request, chat, member.id):
        raise NotFound
    return chat, member


def owned_chat(request: Request) -> dict[str, Any]:
    """Return the chat of the path, in any room of the organization. Raises Refusal: 404."""
    return conversation.find_chat(request, request.path["chat_id"], request.organization["id"])


def _list(request: Request, where: dict[str, Any]) -> Answer:
    def show(text: str) -> str:
        return encode_json(shown_chat(request, json.loads(text)))

    text = cursor_page(request, CHATS, request.organization["id"], show, where=where)
    return request.answer_text(text)
