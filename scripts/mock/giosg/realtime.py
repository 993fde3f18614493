"""The entry point of the real-time channels: a URL without a server, and a token without effect."""

from __future__ import annotations

from datetime import UTC, timedelta

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.request import Request
from scripts.mock.giosg.json_tokens import unsecured_token

_LIFETIME = timedelta(hours=1)
SOCKET_URL = "https://messagerouter.example.com/socket"


@behaviour("realtime.message_router")
def message_router(request: Request) -> Answer:
    """Return a token in the documented format for the caller, valid for an hour."""
    expires = request.now.astimezone(UTC) + _LIFETIME
    value = {
        "url": SOCKET_URL,
        "permission_token": unsecured_token({"sub": request.caller["id"], "exp": int(expires.timestamp())}),
        "expires_at": write_moment(expires),
        "expires_in": int(_LIFETIME.total_seconds()),
    }
    return request.answer(value)
