"""Subscriptions of apps to webhooks, and the visitor's choice of a button, for which no call of giosg is known."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.outbox import SUBSCRIPTIONS
from scripts.mock.engine.outgoing import DestinationError, check_destination
from scripts.mock.engine.refusal import NotFound, Refusal
from scripts.mock.engine.replay import new_id
from scripts.mock.giosg import conversation
from scripts.mock.giosg.attachments import find_choice
from scripts.mock.giosg.chat_views import CHATS, MEMBERSHIPS, MESSAGES, shown_message
from scripts.mock.giosg.events import CHANNELS, channel_is_known
from scripts.mock.giosg.identity import App
from scripts.mock.giosg.members import visitor_member
from scripts.mock.giosg.presence import expire_clients
from scripts.mock.giosg.triggers import find_app

_ACTIONS = ["added", "changed", "removed"]
_SUBSCRIPTION = {
    "type": "object",
    "required": ["url"],
    "properties": {
        "url": {"type": "string"},
        "app_id": {"type": "string"},
        "channels": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 50},
        "actions": {"type": "array", "items": {"enum": _ACTIONS}, "minItems": 1},
    },
    "additionalProperties": False,
}
_RESPONSE = {
    "type": "object",
    "required": ["message_id", "action_id"],
    "properties": {"message_id": {"type": "string"}, "action_id": {"type": "string"}},
    "additionalProperties": False,
}
_MOST = 50


class Subscriptions:
    """Subscribes the apps of the demo data."""

    def __init__(self, apps: Iterable[App]) -> None:
        self._apps = list(apps)
        self.control = ControlEndpoint("POST", "webhooks", self._subscribe, _SUBSCRIPTION, for_pages=False)

    def _subscribe(self, request: ControlRequest) -> Answer:
        """Raises Refusal: 400 for an unknown app, a forbidden address, or an unknown channel."""
        work, body = request.work, request.body
        app = find_app(self._apps, body.get("app_id"))
        try:
            check_destination(body["url"], work.settings.webhook_hosts)
        except DestinationError as error:
            raise Refusal(400, f"url: {error}") from None
        ids = {"user_id": app["app_user_id"], "organization_id": app["organization_id"]}
        channels = body.get("channels") or [channel.format(**ids, chat_id="{chat_id}") for channel in CHANNELS]
        for channel in channels:
            if not channel_is_known(channel, ids):
                known = ", ".join(channel.format(**ids, chat_id="*") for channel in CHANNELS)
                raise Refusal(400, f"channels: {channel} is not a list of the app's user; known: {known}")
        if work.store.count(SUBSCRIPTIONS) >= _MOST:
            raise Refusal(400, f"There are {_MOST} subscriptions already; DELETE one, or reset the mock.")
        subscription = {
            "id": new_id(),
            "app_id": app["client_id"],
            **ids,
            "url": body["url"],
            "channels": channels,
            "actions": body.get("actions", _ACTIONS),
            "_permissions": list(app["permissions"]),
        }
        work.store.insert(SUBSCRIPTIONS, "", subscription["id"], subscription)
        shown = {name: value for name, value in subscription.items() if not name.startswith("_")}
        return Answer(201, shown)


def choose_button(request: ControlRequest) -> Answer:
    """Let the visitor of a chat choose a button; return the message.

    Raises Refusal: 404 for an unknown chat; 400 for an ended chat, and for an unknown or disabled button, or one that
    opens a link.
    """
    work, chat_id = request.work, request.path["chat_id"].lower()
    expire_clients(work)
    chat = work.store.get(CHATS, chat_id)
    if chat is None:
        raise NotFound
    message = work.store.get(MESSAGES, request.body["message_id"], chat_id)
    choice = None if message is None else find_choice(message, request.body["action_id"])
    if message is None or choice is None:
        raise Refusal(400, "The chat has no such message, or the message no such button.")
    if choice.action["type"] == "link_button":
        raise Refusal(400, "A link_button opens a link; nothing is sent to the chat.")
    rows = work.store.page(MESSAGES, chat_id, limit=None)
    said = [json.loads(text) for _, text in rows]
    if choice.is_disabled_after(said[[one["id"] for one in said].index(message["id"]) + 1 :]):
        raise Refusal(400, "The button is off by now.")
    visitors = (one for one in work.store.all(MEMBERSHIPS, chat_id) if one["member_type"] == "visitor")
    member: dict[str, Any] | None = next(visitors, None)
    visitor = None if member is None else visitor_member(work, chat["room_id"], member["member_id"])
    if visitor is None:
        raise Refusal(400, "The chat has no visitor.")
    return Answer(201, shown_message(conversation.choose(work, chat, visitor, choice)))


CHOOSE_BUTTON = ControlEndpoint("POST", "chats/{chat_id}/responses", choose_button, _RESPONSE)
