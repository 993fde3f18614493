"""Presence of visitors in rooms, which the visitor API sets and the Live API shows."""

from __future__ import annotations

from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg.members import VISITORS
from scripts.mock.giosg.presence import watch_chats

PRESENCE = "visitor_presence"


def expire_visitors(work: UnitOfWork) -> None:
    """Mark visitors whose presence has expired as absent, before every behaviour that shows presence."""
    for _, key in work.store.due(PRESENCE, "expires_at", work.timestamp):
        show_presence(work, key, is_present=False)


def show_presence(work: UnitOfWork, key: str, *, is_present: bool) -> None:
    """Mark the visitor with the id `<room>/<visitor>` as present or absent, if there is such a visitor."""
    visitor = work.store.get(VISITORS, key)
    if visitor is not None and visitor["is_present"] != is_present:
        watch_chats(work, visitor["id"])
        work.store.update(VISITORS, key, visitor | {"is_present": is_present})
