"""Members of a chat: lists, joining, leaving and composing."""

from __future__ import annotations

import json
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.refusal import invalid
from scripts.mock.engine.request import Request
from scripts.mock.engine.text import encode_json
from scripts.mock.giosg import chats, conversation
from scripts.mock.giosg.chat_views import MEMBERSHIPS, PARTICIPATIONS, find_membership, shown_membership
from scripts.mock.giosg.members import Member
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.visitor_presence import expire_visitors


@behaviour("chat_memberships.list_in_room", first=[expire_clients, expire_visitors])
def list_in_room(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that is not in the room."""
    return _list(request, chats.chat_in_room(request))


@behaviour("chat_memberships.list_as_user", first=[expire_clients, expire_visitors])
def list_as_user(request: Request) -> Answer:
    """Raises Refusal: 404 if the user is not a member of the chat."""
    chat, _ = chats.chat_of_user(request)
    return _list(request, chat)


@behaviour("chat_memberships.list_of_user", first=[expire_clients, expire_visitors])
def list_of_user(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown user."""
    member = chats.user(request)

    def show(text: str) -> str:
        chat = conversation.find_chat(request, json.loads(text)["chat_id"], request.organization["id"])
        membership = find_membership(request, chat, member.id)
        if membership is None:
            raise LookupError(f"{member.id} is not a member of chat {chat['id']}")
        return encode_json(shown_membership(request, chat, membership))

    return request.answer_text(cursor_page(request, PARTICIPATIONS, member.id, show))


@behaviour("chat_memberships.join", first=[expire_clients, expire_visitors])
def join(request: Request) -> Answer:
    """Raises Refusal: 404; 400 for an unknown user, an ended chat, or another user there if `exclusive` is set."""
    chat = chats.chat_in_room(request)
    return _participate(request, chat, chats.user_named(request, "member_id", request.body["member_id"]))


@behaviour("chat_memberships.put", first=[expire_clients, expire_visitors])
def put(request: Request) -> Answer:
    """Raises Refusal: 404; 400 for an ended chat, or if `exclusive` is set and another user is in the chat."""
    member = chats.user(request)
    chat = conversation.find_chat(request, request.path["chat_id"], request.organization["id"])
    return _participate(request, chat, member)


@behaviour("chat_memberships.list_owned", first=[expire_clients, expire_visitors])
def list_owned(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat in a room of another organization."""
    return _list(request, chats.owned_chat(request))


@behaviour("chat_memberships.join_owned", first=[expire_clients, expire_visitors])
def join_owned(request: Request) -> Answer:
    """Raises Refusal: 404, 400 for an unknown user or an ended chat."""
    chat = chats.owned_chat(request)
    return _participate(request, chat, chats.user_named(request, "member_id", request.body["member_id"]))


@behaviour("chat_memberships.list_routed", first=[expire_clients, expire_visitors])
def list_routed(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that is not routed to the user."""
    chat, _ = chats.routed_chat(request)
    return _list(request, chat)


@behaviour("chat_memberships.join_routed", first=[expire_clients, expire_visitors])
def join_routed(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that is not routed to the user, such as an ended one."""
    return _participate(request, *chats.routed_chat(request))


@behaviour("chat_memberships.update", first=[expire_clients, expire_visitors])
def update(request: Request) -> Answer:
    """Change the attributes in the body. Raises Refusal: 404 if the user never joined, 400 for an ended chat."""
    chat, member = chats.chat_of_user(request)
    membership = find_membership(request, chat, member.id)
    if membership is None:
        raise LookupError(f"{member.id} is not a member of chat {chat['id']}")
    changes = {name: request.body[name] for name in ("is_participating", "composing_status") if name in request.body}
    if changes:
        now = membership | changes
        conversation.participate(
            request,
            chat,
            member,
            participating=now["is_participating"],
            composing=now["composing_status"],
        )
    return request.answer(shown_membership(request, chat, find_membership(request, chat, member.id) or membership))


def _participate(request: Request, chat: dict[str, Any], member: Member) -> Answer:
    participating = request.body["is_participating"]
    exclusive = request.query.get("exclusive", False)
    if participating and exclusive and conversation.others_are_there(request, chat, member.id):
        raise invalid("", "Another user is in the chat.")
    membership, is_new = conversation.participate(
        request, chat, member, participating=participating, composing=request.body["composing_status"]
    )
    return Answer(201 if is_new else 200, shown_membership(request, chat, membership))


def _list(request: Request, chat: dict[str, Any]) -> Answer:
    def show(text: str) -> str:
        return encode_json(shown_membership(request, chat, json.loads(text)))

    return request.answer_text(cursor_page(request, MEMBERSHIPS, chat["id"], show))
