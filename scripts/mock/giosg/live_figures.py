"""Live figures of rooms and users, computed from the mock's rooms, users, clients, chats and visitors.

Units and definitions are not documented (reference/giosg-live/reporting.md): here, times are in seconds, a missed chat
is one that ended today without a message of a user, and sales are zero.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.refusal import invalid
from scripts.mock.engine.request import Request
from scripts.mock.giosg.chat_views import shown_chat
from scripts.mock.giosg.presence import expire_clients, rooms_of

Record = Mapping[str, Any]
_CAPACITY = 5  # maximum of chats without preferences of the user (reference/giosg-live/users.md)


@dataclass(frozen=True)
class _Figures:
    """Counts of a room; waiting times in seconds."""

    open_chats: int
    real_chats: int
    missed_chats: int
    waits: list[float]
    visitors: Sequence[Record]
    free_capacity: int

    @property
    def average_wait(self) -> float:
        return sum(self.waits) / len(self.waits) if self.waits else 0.0

    @property
    def longest_wait(self) -> float:
        return max(self.waits, default=0.0)

    @property
    def present_visitors(self) -> int:
        return sum(visitor["is_present"] for visitor in self.visitors)


@behaviour("live_figures.room", first=[expire_clients])
def room_report(request: Request) -> Answer:
    """Return the figures of a room of the caller's organization. Raises Refusal: 404; 400 for an unknown time zone."""
    begin, end = _today(request)
    room_id = request.path["room_id"].lower()
    request.require("rooms", room_id, request.caller["organization_id"])
    figures = _count(request, room_id, begin, end)
    none_sold = dict.fromkeys(
        ("chats_with_sales_count", "real_conversations_with_sales_count", "purchased_cart_count"), 0
    ) | dict.fromkeys(
        (
            "total_sales_sum",
            "sales_with_chat",
            "sales_with_real_conversation",
            "avg_purchased_cart_size",
            "chat_conversion_percent",
        ),
        "0.00",
    )
    value = {
        "room_id": room_id,
        "start_time": begin.replace(tzinfo=None).isoformat(),
        "end_time": end.replace(tzinfo=None).isoformat(),
        "real_conversations": figures.real_chats,
        "visitor_count_now": figures.present_visitors,
        "visitor_count_today": len(figures.visitors),
        "missed_chats": figures.missed_chats,
        "avg_wait_time": round(figures.average_wait),
        "max_wait_time": round(figures.longest_wait),
        **none_sold,
    }
    return request.answer(value)


@behaviour("live_figures.rooms", first=[expire_clients])
def list_rooms(request: Request) -> Answer:
    """Return the figures of the requested rooms. Raises Refusal: 400 for an unknown time zone."""
    begin, end = _today(request)
    wanted = _wanted(request, "room_id")
    shared = bool(request.query.get("include_shared"))
    results = []
    for room in request.store.all("rooms", request.caller["organization_id"]):
        if (wanted is not None and room["id"] not in wanted) or (room["is_shared"] and not shared):
            continue
        figures = _count(request, room["id"], begin, end)
        results.append(
            {
                "room_id": room["id"],
                "room_name": room["name"],
                "currently_open_chats": figures.open_chats,
                "free_capacity": figures.free_capacity,
                "waiting_chats": len(figures.waits),
                "average_wait_time": figures.average_wait,
                "max_wait_time": figures.longest_wait,
                "missed_chats": figures.missed_chats,
                "real_chats": figures.real_chats,
                "current_visitors": figures.present_visitors,
            }
        )
    return request.answer({"results": results})


@behaviour("live_figures.users", first=[expire_clients])
def list_users(request: Request) -> Answer:
    """Return the figures of the requested users, who are numbered in order of creation."""
    wanted = _wanted(request, "user_id")
    results = []
    for number, user in enumerate(request.store.all("users", request.caller["organization_id"]), 1):
        if wanted is not None and str(number) not in wanted:
            continue
        results.append(
            {
                "user_id": number,
                "email": user["email"],
                "is_logged_id": user["is_present"],
                "is_online": user["is_online"],
                "currently_open_chats": user["current_chat_count"],
                "free_capacity": _free_capacity(request, user),
                "rooms": rooms_of(request, user),
                "teams": [membership["team_id"] for membership in user["team_memberships"]],
            }
        )
    return request.answer({"results": results})


def _count(request: Request, room_id: str, begin: datetime, end: datetime) -> _Figures:
    organization = request.caller["organization_id"]
    chats = [chat for chat in request.store.all("chats", organization) if chat["room_id"] == room_id]
    is_open = [chat for chat in chats if not chat["is_ended"]]
    ended = [chat for chat in chats if chat["is_ended"] and begin <= _parsed(chat["ended_at"]) < end]
    started = [chat for chat in chats if begin <= _parsed(chat["created_at"]) < end]
    users = request.store.all("users", organization)
    return _Figures(
        open_chats=len(is_open),
        real_chats=sum(shown_chat(request, chat)["is_real_conversation"] for chat in started),
        missed_chats=sum(not shown_chat(request, chat)["user_message_count"] for chat in ended),
        waits=[_waited(request, chat) for chat in is_open if chat["is_waiting"]],
        visitors=request.store.all("visitors", room_id),
        free_capacity=sum(_free_capacity(request, user) for user in users if room_id in rooms_of(request, user)),
    )


def _waited(request: Request, chat: Record) -> float:
    since = chat["waiting_started_at"] or chat["created_at"]
    return max((request.now - _parsed(since)).total_seconds(), 0.0)


def _free_capacity(request: Request, user: Record) -> int:
    """Return how many more chats a user accepts; 0 while not serving."""
    if not user["is_online"]:
        return 0
    preferences = request.store.get("user_preferences", user["id"]) or {"chat_capacity": _CAPACITY}
    free: int = preferences["chat_capacity"] - user["current_chat_count"]
    return max(free, 0)


def _wanted(request: Request, name: str) -> set[str] | None:
    """Return the ids in a comma-separated parameter; None for all."""
    text = request.query.get(name)
    return None if text is None else set(text.lower().split(","))


def _today(request: Request) -> tuple[datetime, datetime]:
    """Return start and end of the current day in the requested time zone. Raises Refusal: 400 for an unknown one."""
    name = request.query.get("timezone", "UTC")
    if name != "UTC" and name not in _zones():
        raise invalid("timezone", f'"{name}" is not a valid choice.')
    zone = UTC if name == "UTC" else zoneinfo.ZoneInfo(name)
    day = request.now.astimezone(zone).date()
    return datetime.combine(day, time(), zone), datetime.combine(day + timedelta(days=1), time(), zone)


@cache
def _zones() -> frozenset[str]:
    """Return the time zones of this machine's tz database."""
    return frozenset(zoneinfo.available_timezones())


def _parsed(moment: str) -> datetime:
    return datetime.fromisoformat(moment)
