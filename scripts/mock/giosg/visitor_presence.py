"""Presence of visitors in rooms; the visitor API keeps it, the Live API shows it."""

from __future__ import annotations

from scripts.mock.engine.request import Request

VISITORS = "visitors"
PRESENCE = "visitor_presence"


def expire_visitors(request: Request) -> None:
    """Mark visitors whose presence has expired as absent; a step before every behaviour that shows who is present."""
    for _, key in request.store.due(PRESENCE, "expires_at", request.timestamp):
        show_presence(request, key, is_present=False)


def show_presence(request: Request, key: str, *, is_present: bool) -> None:
    """Mark the visitor with the id `<room>/<visitor>` as present or absent, if there is such a visitor."""
    visitor = request.store.get(VISITORS, key)
    if visitor is not None and visitor["is_present"] != is_present:
        request.store.update(VISITORS, key, visitor | {"is_present": is_present})
