"""Routing of chats to users.

The behavior of giosg's routers is unknown. Here, a table in the demo data names users and teams per room, and a chat
is also routed to the members of invited teams.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.mock.engine.unit_of_work import UnitOfWork

ROUTING = "chat_routing"
INVITATIONS = "chat_invitations"


def is_routed(work: UnitOfWork, chat: Mapping[str, Any], user_id: str) -> bool:
    """Return whether an open chat is routed to a user."""
    if chat["is_ended"]:
        return False
    user = work.store.view("users", user_id)
    if user is None:
        return False
    teams = {one["team_id"] for one in user["team_memberships"]}
    route = work.store.get(ROUTING, chat["room_id"]) or {"user_ids": [], "team_ids": []}
    if user_id in route["user_ids"] or not teams.isdisjoint(route["team_ids"]):
        return True
    return any(one["invited_team_id"] in teams for one in work.store.all(INVITATIONS, chat["id"]))
