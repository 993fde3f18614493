"""Queries over chat sessions, visitor sessions and generic events, from the synthetic log (`figures`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.refusal import invalid
from scripts.mock.engine.request import Request
from scripts.mock.reporting.figures import Session, days, sessions_of
from scripts.mock.reporting.queries import (
    Interval,
    LogRow,
    Metric,
    count,
    different,
    over_values,
    predicate,
    run,
)

VENDOR = "your.company.xyz"
"""The only vendor with events."""
_OVER_VALUES: Mapping[str, Callable[[list[float]], float]] = {
    "min": min,
    "max": max,
    "sum": sum,
    "avg": lambda values: sum(values) / len(values),
}


@behaviour("log_queries.chat_sessions")
def chat_sessions(request: Request) -> Answer:
    """Raises Refusal: 400 for an interval, aggregation or filter that cannot be computed."""
    return _query_sessions(request, _chat)


@behaviour("log_queries.visitor_sessions")
def visitor_sessions(request: Request) -> Answer:
    """Raises Refusal: 400 for an interval, aggregation or filter that cannot be computed."""
    return _query_sessions(request, _visit)


@behaviour("log_queries.organization_events")
def organization_events(request: Request) -> Answer:
    """Raises Refusal: 400 for an interval or filter that cannot be computed."""
    return _query_events(request, request.organization["id"], None)


@behaviour("log_queries.user_events")
def user_events(request: Request) -> Answer:
    """Raises Refusal: 404 for a user of another organization; 400 see `organization_events`."""
    user_id, organization_id = request.path["user_id"].lower(), request.caller["organization_id"]
    request.require("users", user_id, organization_id)
    return _query_events(request, organization_id, user_id)


def _query_sessions(request: Request, of_session: Callable[[Session], LogRow | None]) -> Answer:
    body = request.body
    interval = Interval.read(body["interval"])
    metrics = [_metric(one) for one in body["aggregations"]]
    wanted = predicate(body.get("filters"))
    rows = (of_session(session) for session in _sessions(request, request.organization["id"], interval))
    found = (row for row in rows if row is not None)
    value = run(interval, body["granularity"], found, body.get("group_by", []), metrics, wanted)
    return request.answer(value)


def _metric(given: Mapping[str, Any]) -> Metric:
    """Return a column of a query over sessions. Raises Refusal: 400."""
    fields = given.get("fields", [])
    name = f"{given['type']}({', '.join(fields)})" if fields else given["type"]
    if given["type"] == "count":
        return count(name)
    if given["type"] == "hyperUnique" and fields:
        return different(name, fields)
    raise invalid("aggregations", "Enter a known type: count, or hyperUnique with fields.")


def _sessions(request: Request, organization_id: str, interval: Interval) -> Iterator[Session]:
    """Yield the sessions in all rooms of an organization on the days of an interval."""
    for room in request.store.all("rooms", organization_id):
        for day in days(*interval.days()):
            yield from sessions_of(room["id"], day, request.now)


def _chat(session: Session) -> LogRow | None:
    if session.chat is None:
        return None
    return LogRow(
        session.begin,
        {
            "scope": "org",
            "chat_type": "visitor",
            "chat_initiator": session.chat.initiator,
            "visitor_ids": session.visitor_id,
            "chat_session_id": session.chat.id,
        },
    )


def _visit(session: Session) -> LogRow:
    names = ("browser_name", "browser_version", "city", "country", "device_type", "visitor_id")
    return LogRow(session.begin, {name: getattr(session, name) for name in names})


def _query_events(request: Request, organization_id: str, user_id: str | None) -> Answer:
    body = request.body
    interval = Interval.read(body["interval"])
    metrics = [_event_metric(name) for name in body["aggregations"]]
    asked = predicate(body.get("filters"))
    sources = body.get("sources")
    users = [user["id"] for user in request.store.all("users", organization_id)]

    def wanted(dimensions: Mapping[str, Any]) -> bool:
        of_user = user_id is None or dimensions.get("user_id") == user_id
        return of_user and (sources is None or dimensions["source"] in sources) and asked(dimensions)

    known = _sessions(request, organization_id, interval) if body["vendor"] == VENDOR else ()
    rows = (row for session in known for row in _events(session, organization_id, users))
    value = run(interval, body["granularity"], rows, body.get("group_by", []), metrics, wanted)
    return request.answer(value)


def _event_metric(name: str) -> Metric:
    if name in _OVER_VALUES:
        return over_values(name, _OVER_VALUES[name])
    return count(name) if name == "count" else different(name, [name.removesuffix("_uniq")])


def _events(session: Session, organization_id: str, users: list[str]) -> Iterator[LogRow]:
    """Yield the events of a session: a page view, goals put into the cart, a purchase, and the end of a chat."""
    common = {
        "organization_id": organization_id,
        "vendor": VENDOR,
        "visitor_id": session.visitor_id,
        "session_id": session.id,
        "browser_name": session.browser_name,
        "browser_version": session.browser_version,
        "device_type": session.device_type,
        "geo_city": session.city,
        "geo_country": session.country,
    }

    def event(category: str, action: str, source: str, value: float | None = None, **more: str) -> LogRow:
        dimensions = common | {"category": category, "action": action, "label": f"{category}-{action}"}
        dimensions |= {"source": source} | more
        return LogRow(session.begin, dimensions, value)

    yield event("page", "view", "untrusted")
    for number in range(session.goals):
        yield event("cart", "add", "trusted", float(number + 1))
    if session.purchase is not None:
        yield event("cart", "purchase", "trusted", session.purchase / 100)
    if session.chat is not None and users:
        user = users[int(session.chat.id, 16) % len(users)]
        yield event("chat", "end", "trusted", float(session.chat.user_messages), user_id=user)
