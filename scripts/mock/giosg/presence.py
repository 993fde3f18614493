"""Presence: a user is present while one of their clients is alive; teams and organization show it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from scripts.mock.engine.unit_of_work import UnitOfWork
from scripts.mock.giosg import events
from scripts.mock.giosg.chat_views import PARTICIPATIONS
from scripts.mock.giosg.team_state import settle_team

CLIENTS = "user_clients"
EXPIRY = "expires_at"
"""The property with the expiry of a client while it is alive."""
REGISTERED = "presence_expires_in"
"""A property of clients named by the server, which stay in lists after they expire."""


def expire_clients(work: UnitOfWork) -> None:
    """End the presence of expired clients, before every behaviour that shows presence.

    Clients named by their app are removed, those named by the server stay.
    """
    for user_id, key in work.store.due(CLIENTS, EXPIRY, work.timestamp):
        client = work.store.get(CLIENTS, key)
        if client is not None and REGISTERED in client:
            work.store.update(CLIENTS, key, client | {EXPIRY: None})
        else:
            work.store.delete(CLIENTS, key)
        settle_user(work, user_id)


def living_clients(work: UnitOfWork, user_id: str) -> list[dict[str, Any]]:
    """Return the living clients of a user."""
    return [client for client in work.store.all(CLIENTS, user_id) if client[EXPIRY] is not None]


def rooms_of(work: UnitOfWork, user: Mapping[str, Any]) -> list[str]:
    """Return the rooms in which a user is present, each once; a client without rooms is present in all."""
    clients = living_clients(work, user["id"])
    if any("rooms" not in client for client in clients):
        return [room["id"] for room in work.store.all("rooms", user["organization_id"])]
    return list(dict.fromkeys(room for client in clients for room in client["rooms"]))


def spread(work: UnitOfWork, user: dict[str, Any]) -> None:
    """Update the user's state in teams and organization."""
    for membership in user["team_memberships"]:
        settle_team(work, membership["team_id"])
    organization = work.store.get("organizations", user["organization_id"])
    if organization is None:
        raise LookupError(f"user {user['id']} is in no organization")
    members = work.store.all("users", user["organization_id"])
    organization |= {
        "is_present": any(member["is_present"] for member in members),
        "is_online": any(member["is_online"] for member in members),
        "is_humans_online": any(member["is_online"] and not member["is_bot"] for member in members),
    }
    work.store.update("organizations", organization["id"], organization)


def settle_user(work: UnitOfWork, user_id: str) -> None:
    """Set the user's presence: present while there is a living client."""
    user = work.store.get("users", user_id)
    if user is None:
        raise LookupError(f"client of {user_id}, who does not exist")
    present = bool(living_clients(work, user_id))
    if user["is_present"] != present:
        watch_chats(work, user_id)
    user |= {"is_present": present, "is_online": present and user["is_online_enabled"]}
    work.store.update("users", user_id, user)
    spread(work, user)


def watch_chats(work: UnitOfWork, member_id: str) -> None:
    """Watch the chats of a user or visitor for changes by their presence."""
    for _, text in work.store.page(PARTICIPATIONS, member_id, limit=None, filters={"is_participating": True}):
        events.watch(work, json.loads(text)["chat_id"])
