"""Visitors in the visitor API: identification, entry into a room, and presence there.

A visitor in a room is one record of the collection `visitors`, with the attributes that the Live API shows.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.moments import moment_after, write_moment
from scripts.mock.engine.replay import new_hex
from scripts.mock.engine.request import Request
from scripts.mock.giosg.host import forbidden
from scripts.mock.giosg.json_tokens import unsecured_token
from scripts.mock.giosg.members import VISITORS
from scripts.mock.giosg.realtime import SOCKET_URL
from scripts.mock.giosg.rooms import room_of
from scripts.mock.giosg.visitor_presence import PRESENCE, expire_visitors, show_presence
from scripts.mock.visitor.credentials import VISITOR_TOKENS

IDENTITIES = "visitor_identities"
INTRODUCTIONS = "visitor_introductions"
"""Property with the visitor who registered another one."""
_LIFETIME = timedelta(seconds=1800)
_MINIMAL_BAR_VERSION = 3
# Attributes of visitors in the Live API that no operation of the visitor API sets.
_UNKNOWN = (
    "explicit_priority",
    "device_type",
    "device_screen_width",
    "device_screen_height",
    "browser_name",
    "browser_version",
    "browser_language",
    "preferred_language_code",
    "os_name",
)


@behaviour("public_visitors.authenticate")
def authenticate(request: Request) -> Answer:
    """Return the visitor of a secret, or a new one, and a token valid for half an hour."""
    organization_id = request.organization["id"]
    secret = request.body.get("visitor_secret_id")
    identity = None if secret is None else request.store.get(IDENTITIES, secret, organization_id)
    if identity is None:
        secret = (new_hex() + new_hex())[:50]
        identity = {
            "visitor_id": new_hex(),
            "visitor_secret_id": secret,
            "organization_id": organization_id,
        }
        request.store.insert(IDENTITIES, organization_id, secret, identity)
    expires = request.now.astimezone(UTC) + _LIFETIME
    claims = {"sub": identity["visitor_id"], "exp": int(expires.timestamp()), "jti": new_hex()}
    token = {
        "access_token": unsecured_token(claims),
        "expires_at": write_moment(expires),
    }
    owner = {name: identity[name] for name in ("visitor_id", "organization_id")}
    request.store.insert(VISITOR_TOKENS, organization_id, token["access_token"], token | owner)
    for _, ended in request.store.due(VISITOR_TOKENS, "expires_at", request.timestamp):
        request.store.delete(VISITOR_TOKENS, ended)
    value = identity | token | {"socket_url": SOCKET_URL, "expires_in": int(_LIFETIME.total_seconds())}
    return request.answer(value | {"minimal_bar_version": _MINIMAL_BAR_VERSION})


@behaviour("public_visitors.enter", first=[expire_visitors])
def enter(request: Request) -> Answer:
    """Register a visitor in a room: 201 for a new one, otherwise 200.

    Raises:
        Refusal: 404 for an unknown room, 403 for another visitor who is in it already.
    """
    room_id, visitor_id = room_of(request)["id"], request.body["id"]
    key = f"{room_id}/{visitor_id}"
    is_new = request.store.text(VISITORS, key) is None
    if is_new:
        visitor = {"id": visitor_id, "room_id": room_id, "is_present": False, "session_id": new_hex()}
        visitor |= dict.fromkeys(_UNKNOWN) | {"implicit_priority": 0, "visit_count": 1}
        request.store.insert(VISITORS, room_id, key, visitor)
        request.store.insert(INTRODUCTIONS, room_id, key, {"by": request.visitor})
    _check_own(request, room_id, visitor_id)
    return Answer(201 if is_new else 200, _stay(request, room_id, visitor_id))


@behaviour("public_visitors.refresh", first=[expire_visitors])
def refresh(request: Request) -> Answer:
    """Keep a visitor present. Raises Refusal: 404 for an unknown room or a visitor not in it, 403 for another one."""
    room_id, visitor_id = room_of(request)["id"], request.path["visitor_id"]
    request.require(VISITORS, f"{room_id}/{visitor_id}")
    _check_own(request, room_id, visitor_id)
    return request.answer(_stay(request, room_id, visitor_id))


def _check_own(request: Request, room_id: str, visitor_id: str) -> None:
    """Raise Refusal: 403 unless the visitor is the caller, or was registered by the caller."""
    introduction = request.store.get(INTRODUCTIONS, f"{room_id}/{visitor_id}")
    if visitor_id != request.visitor and (introduction is None or introduction["by"] != request.visitor):
        raise forbidden()


def _stay(request: Request, room_id: str, visitor_id: str) -> dict[str, Any]:
    """Set how long the visitor stays present, if the body says so; return the visitor as in the response."""
    key = f"{room_id}/{visitor_id}"
    visitor = {"id": visitor_id, "room_id": room_id}
    seconds = request.body.get("presence_expires_in")
    if seconds is None:
        presence = request.store.get(PRESENCE, key)
        return visitor if presence is None else visitor | {"presence_expires_in": presence["presence_expires_in"]}
    presence = {"presence_expires_in": seconds, "expires_at": moment_after(request.now, seconds)}
    request.store.put(PRESENCE, room_id, key, presence)
    show_presence(request, key, is_present=seconds > 0)
    return visitor | {"presence_expires_in": seconds}
