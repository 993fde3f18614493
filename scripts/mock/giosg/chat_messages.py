"""Messages of a chat."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.cursor import cursor_page
from scripts.mock.engine.request import Request
from scripts.mock.giosg import chats, conversation
from scripts.mock.giosg.chat_views import MESSAGES


@behaviour("chat_messages.list_in_room")
def list_in_room(request: Request) -> Answer:
    """Raises Refusal: 404 for a chat that is not in the room."""
    return _list(request, chats.chat_in_room(request))


@behaviour("chat_messages.list_as_user")
def list_as_user(request: Request) -> Answer:
    """Raises Refusal: 404 if the user is not a member of the chat."""
    chat, _ = chats.chat_of_user(request)
    return _list(request, chat)


@behaviour("chat_messages.send")
def send(request: Request) -> Answer:
    """Raises Refusal: 404 if the user is not a member of the chat, 400 for an ended chat."""
    chat, member = chats.chat_of_user(request)
    cards = request.body.get("attachments", ())
    return request.answer(conversation.say(request, chat, member, request.body["message"], cards))


def _list(request: Request, chat: dict[str, Any]) -> Answer:
    return request.answer_text(cursor_page(request, MESSAGES, chat["id"]))
