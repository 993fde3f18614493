"""The fixed reports on a room: chats, visitors and rules, per day and in total."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.refusal import invalid
from scripts.mock.engine.request import Request
from scripts.mock.reporting.figures import Session, days, sessions_of

GOAL = "6b1f0c2d-3e4a-4b5c-8d6e-7f8091a2b3c4"
CURRENCY = "EUR"
_MOST_DAYS = 180


@behaviour("room_reports.daily_chats")
def daily_chats(request: Request) -> Answer:
    """Raises Refusal: 404 for an unknown room, 400 for a range that cannot be reported on."""
    report = report_head(request)
    by_date = [{"date": str(day)} | _chats(sessions) for day, sessions in _by_day(request)]
    return request.answer(report | _totals(by_date) | {"by_date": by_date})


@behaviour("room_reports.chats_by_room")
def chats_by_room(request: Request) -> Answer:
    """The same figures as `daily_chats`, with the days in another order. Raises Refusal: as `daily_chats`."""
    report = report_head(request)
    by_date = [{"date": str(day)} | _chats(sessions) for day, sessions in _by_day(request)]
    shuffled = sorted(by_date, key=lambda row: hashlib.blake2b(str(row["date"]).encode()).digest())
    return request.answer(report | _totals(by_date) | {"by_date": shuffled})


@behaviour("room_reports.daily_visitors")
def daily_visitors(request: Request) -> Answer:
    """The days are keys here. Raises Refusal: as `daily_chats`."""
    report = report_head(request)
    by_date = {str(day): _visits(sessions) for day, sessions in _by_day(request)}
    return request.answer(report | _totals(by_date.values()) | {"by_date": by_date})


@behaviour("room_reports.hourly_visitors")
def hourly_visitors(request: Request) -> Answer:
    """In our own form, since that of the real response is unknown. Raises Refusal: as `daily_chats`."""
    report = report_head(request)
    by_hour: dict[str, dict[str, int]] = {}
    for _, sessions in _by_day(request):
        for hour, of_hour in groupby(sessions, key=lambda session: session.begin.strftime("%Y-%m-%dT%H:00:00")):
            by_hour[hour] = _visits(list(of_hour))
    return request.answer(report | {"by_hour": by_hour})


@behaviour("room_reports.rules")
def rules(request: Request) -> Answer:
    """One goal, one currency. Raises Refusal: as `daily_chats`."""
    report = report_head(request)
    reached = [session for _, sessions in _by_day(request) for session in sessions if session.has_impression]
    buyers = [session for session in reached if session.purchase is not None]
    goals = sum(session.goals for session in reached)
    rate = _percent(sum(session.goals > 0 for session in reached), len(reached))
    sales = sum(session.purchase or 0 for session in buyers)
    purchases = {
        "code": CURRENCY,
        "purchase_count": len(buyers),
        "sales_value": f"{sales / 100:.2f}",
        "avg_value_per_buyer": f"{sales / 100 / max(_visitors(buyers), 1):.2f}",
    }
    value = {
        "total_impression_count": len(reached),
        "session_with_impression_count": len(reached),
        "visitor_with_impression_count": _visitors(reached),
        "total_goal_count": goals,
        "total_purchase_count": len(buyers),
        "conversion_rate": rate,
        "goals": [{"goal_id": GOAL, "count": goals, "conversion_rate": rate}],
        "currencies": [CURRENCY] if buyers else [],
        "purchases_by_currency": [purchases] if buyers else [],
    }
    return request.answer(report | value)


def days_asked_for(request: Request) -> tuple[date, date]:
    """Return the first and the last day of a report. Raises Refusal: 400 for an invalid or too long range."""
    first, last = (date.fromisoformat(request.query[name]) for name in ("start_date", "end_date"))
    if last < first:
        raise invalid("end_date", "The end date must not lie before the start date.")
    if (last - first).days >= _MOST_DAYS:
        raise invalid("end_date", f"A report covers at most {_MOST_DAYS} days.")
    return first, last


def report_head(request: Request) -> dict[str, Any]:
    """Return the common attributes of reports on a room. Raises Refusal: 404, 400."""
    room_id = request.path["room_id"].lower()
    request.require("rooms", room_id, request.caller["organization_id"])
    first, last = days_asked_for(request)
    return {"room_id": room_id, "start_date": str(first), "end_date": str(last)}


def _by_day(request: Request) -> Iterable[tuple[date, list[Session]]]:
    room_id = request.path["room_id"].lower()
    return ((day, sessions_of(room_id, day, request.now)) for day in days(*days_asked_for(request)))


def _totals(rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return the sum of each count over all days, prefixed with `total_`."""
    sums: Counter[str] = Counter()
    for row in rows:
        sums.update({f"total_{name}": value for name, value in row.items() if name != "date"})
    return dict(sums)


def _chats(sessions: list[Session]) -> dict[str, int]:
    with_chat = [session for session in sessions if session.chat]
    chats = [session.chat for session in sessions if session.chat]
    suggested = [session for session in sessions if session.was_suggested_a_chat]
    in_conversation = [session for session in sessions if session.chat and session.chat.is_conversation]
    began = Counter(chat.initiator for chat in chats)
    return {
        "visitors_with_conversation_count": _visitors(in_conversation),
        "visitors_with_chat_count": _visitors(with_chat),
        "visitors_affected_by_chat_count": _visitors([*with_chat, *suggested]),
        "visitors_autosuggested_count": _visitors(suggested),
        "conversation_count": len(in_conversation),
        "chats_from_autosuggest_count": began["autosuggest"],
        "chats_from_user_count": began["user"],
        "chats_from_visitor_count": began["visitor"],
        "visitor_message_count": sum(chat.visitor_messages for chat in chats),
        "user_message_count": sum(chat.user_messages for chat in chats),
        "missed_chat_count": sum(chat.is_missed for chat in chats),
    }


def _visits(sessions: list[Session]) -> dict[str, int]:
    on = {device: [one for one in sessions if one.device_type == device] for device in ("desktop", "mobile", "tablet")}
    counts = {"session_count": len(sessions), "visitor_count": _visitors(sessions)}
    return counts | {f"{device}_visitors_count": _visitors(found) for device, found in on.items()}


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole if whole else 0:.2f}"


def _visitors(sessions: Iterable[Session]) -> int:
    return len({session.visitor_id for session in sessions})
