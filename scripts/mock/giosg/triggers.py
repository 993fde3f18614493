"""Triggers: calls of an app's URL when the app is installed or opened, or when a chat begins or ends.

The mock fires them only on request (`POST /__mock__/triggers`). Source: `giosg-live/observed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.outgoing import Delivery, DestinationError, check_destination
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.replay import new_id, new_token
from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg.chat_views import CHATS, MEMBERSHIPS, Record
from scripts.mock.giosg.identity import App, issue_code, issue_token
from scripts.mock.giosg.json_tokens import signed_token

TYPES = (
    "install",
    "setup",
    "uninstall",
    "chat_start",
    "chat_end",
    "console_load",
    "manual_dialog",
    "manual_nav",
    "chat_open",
    "chat_close",
    "chat_focus",
)
LIFETIME = timedelta(minutes=10)
CODE_LIFETIME = timedelta(seconds=30)
_ISSUER = "service.giosg.com"
_SCHEMA = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "app_id": {"type": "string"},
        "type": {"enum": list(TYPES)},
        "url": {"type": "string"},
        "user_id": {"type": "string"},
        "chat_id": {"type": "string"},
        "redirect_uri": {"type": "string"},
        "send": {"type": "boolean"},
    },
    "additionalProperties": False,
}


class Triggers:
    """Fires triggers of the apps of the demo data."""

    def __init__(self, apps: Iterable[App]) -> None:
        self._apps = list(apps)
        self.control = ControlEndpoint("POST", "triggers", self._fire, _SCHEMA, for_pages=False)

    def _fire(self, request: ControlRequest) -> Answer:
        """Return the URL of a trigger; with `send`, call it like a webhook. Raises Refusal: 400."""
        work, body = request.work, request.body
        app = find_app(self._apps, body.get("app_id"))
        address = body.get("url") or app["trigger_url"]
        if address is None:
            raise Refusal(400, "The app has no trigger_url; set `url`.")
        try:
            check_destination(address, work.settings.webhook_hosts)
        except DestinationError as error:
            raise Refusal(400, f"url: {error}") from None
        user_id = body.get("user_id", app["authorizing_user"]).lower()
        user = work.store.get("users", user_id, app["organization_id"])
        if user is None:
            raise Refusal(400, f"user_id: the app's organization has no user {user_id}.")
        query = _query(work, app, user, body["type"], _about(work, app, body.get("chat_id")))
        if body["type"] == "install":
            query["redirect_uri"] = body.get("redirect_uri") or app["redirect_uris"][0]
        url = f"{address}{'&' if '?' in address else '?'}{urlencode(query)}"
        identifier = None
        if body.get("send", False):
            identifier = new_id()
            label = {"trigger": body["type"], "app_id": app["client_id"]}
            work.deliveries.append(
                Delivery(identifier, f"triggers/{app['client_id']}", url, None, None, label, work.timestamp)
            )
        return Answer(200, {"url": url, "delivery_id": identifier})


def find_app(apps: Iterable[App], app_id: str | None) -> App:
    """Return the app with an id, or the first one. Raises Refusal: 400."""
    for app in apps:
        if app_id is None or app["client_id"] == app_id.lower():
            return app
    raise Refusal(400, "app_id: unknown app.")


def _about(work: UnitOfWork, app: App, chat_id: str | None) -> Record:
    """Return the claims about a chat; those without a value are empty or null, as the vendor's.

    Raises Refusal: 400.
    """
    if chat_id is None:
        return {"chat_id": "", "visitor_id": "", "room_id": None, "domain_host": None}
    chat = work.store.get(CHATS, chat_id.lower(), app["organization_id"])
    if chat is None:
        raise Refusal(400, f"chat_id: the app's organization has no chat {chat_id}.")
    members = work.store.all(MEMBERSHIPS, chat["id"])
    visitor = next((one["member_id"] for one in members if one["member_type"] == "visitor"), "")
    room = work.store.get("rooms", chat["room_id"]) or {"domain": None}
    return {
        "chat_id": chat["id"],
        "visitor_id": visitor,
        "room_id": chat["room_id"],
        "domain_host": room["domain"],
    }


def _query(work: UnitOfWork, app: App, user: Mapping[str, Any], kind: str, about: Record) -> dict[str, str]:
    expires = work.now + LIFETIME
    claims = {
        "sub": _ISSUER,
        "exp": int(expires.timestamp()),
        "user_id": user["id"],
        "org_id": user["organization_id"],
        "app_id": app["client_id"],
        "inst_id": app["installation_id"],
        "app_user_id": app["app_user_id"],
        "app_user_code": issue_code(work, app, app["app_user_id"], app["permissions"], CODE_LIFETIME),
        **about,
    }
    query = {"type": kind, "data": signed_token(claims, app["client_secret"])}
    if kind != "uninstall":
        query["token"] = _token(work, app, user)
    return query


def _token(work: UnitOfWork, app: App, user: Mapping[str, Any]) -> str:
    """Return an access token that is valid only with the app's secret, since it is sent in a URL."""
    claims = {
        "organization_id": user["organization_id"],
        "user_id": user["id"],
        "app_id": app["client_id"],
        "scopes": list(app["permissions"]),
        "version": 1,
        "jti": new_id(),
        "aud": [_ISSUER],
        "iat": work.now.timestamp(),
        "exp": (work.now + LIFETIME).timestamp(),
        "iss": _ISSUER,
    }
    return issue_token(
        work,
        user["id"],
        app["permissions"],
        app_id=app["client_id"],
        lifetime=LIFETIME,
        token=signed_token(claims, new_token(32)),
        needs_secret=True,
    )
