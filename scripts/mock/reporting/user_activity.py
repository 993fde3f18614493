"""Numbers of present users of an organization per quarter of an hour: synthetic, like the log of sessions."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.reporting.figures import days
from scripts.mock.reporting.room_reports import days_asked_for, report_head

_FIRST_DAY = date(2017, 1, 23)
_WORKING_DAY = range(8 * 60, 18 * 60, 15)


@behaviour("user_activity.presence_counts")
def presence_counts(request: Request) -> Answer:
    """Return the counts, at most the number of the organization's users.

    Raises Refusal: 400 for a range that cannot be reported on.
    """
    organization_id = request.organization["id"]
    first, last = days_asked_for(request)
    quarters = [quarter for day in days(first, last) for quarter in _quarters(request, organization_id, day)]
    counts = [quarter["user_count"] for quarter in quarters]
    value = {
        "organization_id": organization_id,
        "start_date": str(first),
        "end_date": str(last),
        "max_user_count": max(counts, default=0),
        "average_user_count": f"{sum(counts) / len(counts) if counts else 0:.2f}",
        "quarter_hourly": quarters,
    }
    return request.answer(value)


@behaviour("user_activity.room_presence_counts")
def room_presence_counts(request: Request) -> Answer:
    """Return the maximum over the quarters of an hour, from the same log. Raises Refusal: 404, 400."""
    head = report_head(request)
    most: dict[tuple[str, int], int] = {}
    for day in days(*days_asked_for(request)):
        for quarter in _quarters(request, request.caller["organization_id"], day):
            hour = (quarter["date"], quarter["minute_of_day"] // 60)
            most[hour] = max(most.get(hour, 0), quarter["user_count"])
    hourly = [{"date": day, "hour_of_day": hour, "user_count": count} for (day, hour), count in most.items()]
    return request.answer(head | {"hourly": hourly})


def _quarters(request: Request, organization_id: str, day: date) -> Iterator[dict[str, Any]]:
    """Yield the quarters of a day with present users, up to now."""
    if day < _FIRST_DAY:
        return
    users = request.store.count("users", organization_id)
    chance = random.Random(f"{organization_id}/{day}")
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    for minute in _WORKING_DAY:
        present = chance.randrange(users + 1)
        if present and midnight + timedelta(minutes=minute) <= request.now:
            yield {"date": str(day), "user_count": present, "minute_of_day": minute}
