"""Chats of the visitor API: the same chats as for users, limited to the visitor's own."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import conversation
from scripts.mock.giosg.chat_views import (
    CHATS,
    MEMBERSHIPS,
    MESSAGES,
    PARTICIPATIONS,
    find_membership,
    shown_chat,
    shown_membership,
)
from scripts.mock.giosg.members import Member, visitor_member
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.rooms import room_of
from scripts.mock.giosg.visitor_presence import expire_visitors

# Attributes of chats and messages for users that the page of the visitor API does not name.
_PRIVATE = (
    "room_name",
    "room_organization_id",
    "is_private",
    "is_real_conversation",
    "first_visitor_message_url",
    "first_visitor_message_url_title",
    "autosuggest_url",
    "autosuggest_url_title",
    "tag_count",
    "sender_name",
    "encrypted_message",
)


@behaviour("public_chats.list_own", first=[expire_clients, expire_visitors])
def list_own(request: Request) -> Answer:
    """Raises Refusal: 404 for any visitor but the token's."""

    def show(text: str) -> str:
        chat = request.store.get(CHATS, json.loads(text)["chat_id"])
        if chat is None:
            raise LookupError(f"{text}, which does not exist")
        return encode_json(_public(shown_chat(request, chat)))

    return request.answer_text(cursor_page(request, PARTICIPATIONS, _own(request), show))


@behaviour("public_chats.start", first=[expire_clients, expire_visitors])
def start(request: Request) -> Answer:
    """Start a chat, or resume one if `auto_resume` is set.

    Raises:
        Refusal: 404 for an unknown room, another visitor than the token's, or one who is not in the room.
    """
    room = room_of(request)
    visitor = visitor_member(request, room["id"], _own(request))
    if visitor is None:
        raise NotFound
    resumed = None
    if request.query.get("auto_resume", False):
        resumed = conversation.newest_open_chat(request, room["id"], visitor.id)
    if resumed is None:
        chat = conversation.start(request, room, visitor)
        return Answer(201, _public(shown_chat(request, chat)))
    conversation.participate(request, resumed, visitor, participating=True, composing="idle")
    return Answer(200, _public(shown_chat(request, resumed)))


@behaviour("public_chats.list_memberships", first=[expire_clients, expire_visitors])
def list_memberships(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that the visitor is not in."""
    chat, _ = _chat(request)

    def show(text: str) -> str:
        return encode_json(shown_membership(request, chat, json.loads(text)))

    return request.answer_text(cursor_page(request, MEMBERSHIPS, chat["id"], show))


@behaviour("public_chats.list_messages")
def list_messages(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that the visitor is not in."""
    chat, _ = _chat(request)

    def show(text: str) -> str:
        return encode_json(_public(json.loads(text)))

    return request.answer_text(cursor_page(request, MESSAGES, chat["id"], show))


@behaviour("public_chats.send")
def send(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that the visitor is not in, 400 for one that has ended."""
    chat, visitor = _chat(request)
    message = conversation.say(request, chat, visitor, request.body["message"])
    return request.answer(_public(message))


def _own(request: Request) -> str:
    """Return the visitor of the path, who must be the token's. Raises Refusal: 404."""
    if request.path["visitor_id"] != request.visitor:
        raise NotFound
    return request.path["visitor_id"]


def _chat(request: Request) -> tuple[dict[str, Any], Member]:
    """Return the chat of the path and the visitor, who must be a member. Raises Refusal: 404."""
    visitor_id = _own(request)
    chat = request.store.get(CHATS, request.path["chat_id"].lower())
    if chat is None or find_membership(request, chat, visitor_id) is None:
        raise NotFound
    visitor = visitor_member(request, chat["room_id"], visitor_id)
    if visitor is None:
        raise LookupError(f"visitor {visitor_id} of chat {chat['id']} does not exist")
    return chat, visitor


def _public(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in _PRIVATE}
