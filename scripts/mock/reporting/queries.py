"""Queries over rows of a log: an interval in buckets, metrics, groups and filters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.refusal import invalid

_MOST_DAYS = 180
_MINUTES = {"minute": 1, "fifteen_minute": 15, "thirty_minute": 30, "hour": 60}
_KNOWN_FILTERS = ("selector", "and")
Predicate = Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True, slots=True)
class LogRow:
    """An event: its dimensions by name, and its value to sum up, if any."""

    moment: datetime
    dimensions: Mapping[str, str | None]
    value: float | None = None


@dataclass(frozen=True)
class Metric:
    """A column computed from the rows of a bucket and group."""

    name: str
    compute: Callable[[Sequence[LogRow]], float | None]


@dataclass(frozen=True)
class Interval:
    """A half-open interval; buckets begin by the local time of a zone."""

    start: datetime
    end: datetime
    zone: tzinfo

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> Interval:
        """Return the interval of a query. Raises Refusal: 400."""
        try:
            start, end = (datetime.fromisoformat(body[name].upper()).astimezone(UTC) for name in ("start", "end"))
            zone = _zone(body.get("time_zone", "UTC"))
            start.astimezone(zone), end.astimezone(zone)
        except (ValueError, OverflowError) as error:
            raise invalid("interval", f"Invalid interval: {error}.") from None
        if end < start:
            raise invalid("interval", "The end must not lie before the start.")
        if end - start > timedelta(days=_MOST_DAYS):
            raise invalid("interval", f"An interval covers at most {_MOST_DAYS} days.")
        return cls(start, end, zone)

    def days(self) -> tuple[date, date]:
        """The first and the last day (UTC) of the interval."""
        return self.start.date(), self.end.date()

    def buckets(self, granularity: str) -> list[datetime]:
        """Return the starts of the buckets (UTC), in order; the first may precede the interval."""
        if granularity == "all":
            return [self.start]
        found = [self._floor(granularity)]
        while (following := self._next(found[-1], granularity)) < self.end:
            found.append(following)
        return found

    def _floor(self, granularity: str) -> datetime:
        local = self.start.astimezone(self.zone)
        if granularity in _MINUTES:
            into = timedelta(minutes=local.minute % _MINUTES[granularity], seconds=local.second)
            return self.start - into - timedelta(microseconds=local.microsecond)
        day = local.date()
        first = {
            "day": day,
            "week": day - timedelta(days=min(day.weekday(), (day - date.min).days)),
            "month": day.replace(day=1),
            "year": day.replace(month=1, day=1),
        }[granularity]
        return self._midnight(first)

    def _next(self, moment: datetime, granularity: str) -> datetime:
        if granularity in _MINUTES:
            return moment + timedelta(minutes=_MINUTES[granularity])
        # Noon is on the same local day, whatever daylight saving did in the night.
        day = (moment + timedelta(hours=12)).astimezone(self.zone).date()
        following = {
            "day": day + timedelta(days=1),
            "week": day + timedelta(days=7),
            "month": (day.replace(day=1) + timedelta(days=32)).replace(day=1),
            "year": (day.replace(month=1, day=1) + timedelta(days=366)).replace(month=1, day=1),
        }[granularity]
        return self._midnight(following)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone).astimezone(UTC)


def run(
    interval: Interval,
    granularity: str,
    rows: Iterable[LogRow],
    group_by: Sequence[str],
    metrics: Sequence[Metric],
    wanted: Predicate,
) -> dict[str, Any]:
    """Return the table `{fields, data}` with a row per bucket, even if empty, or per existing group."""
    try:
        begins = interval.buckets(granularity)
    except OverflowError:
        raise invalid("interval", "The calendar ends there.") from None
    table: dict[tuple[datetime, tuple[str | None, ...]], list[LogRow]] = {}
    if not group_by:
        table = {(begin, ()): [] for begin in begins}
    for row in rows:
        if interval.start <= row.moment < interval.end and wanted(row.dimensions):
            begin = begins[bisect_right(begins, row.moment) - 1]
            table.setdefault((begin, tuple(row.dimensions.get(name) for name in group_by)), []).append(row)
    dated = granularity != "all"
    names = [*(["timestamp"] if dated else []), *group_by]
    fields = [{"name": name, "type": "dimension"} for name in names]
    fields += [{"name": metric.name, "type": "metric"} for metric in metrics]
    order = sorted(table, key=lambda key: (key[0], [str(value) for value in key[1]]))
    data = [
        [
            *([write_moment(begin)] if dated else []),
            *group,
            *(metric.compute(table[begin, group]) for metric in metrics),
        ]
        for begin, group in order
    ]
    return {"fields": fields, "data": data}


def predicate(given: Mapping[str, Any] | None) -> Predicate:
    """Return the predicate of a filter; an empty filter matches everything.

    Raises Refusal: 400 for an unknown type, or an incomplete filter.
    """
    if not given:
        return lambda dimensions: True
    kind = given.get("type")
    if kind == "selector" and {"dimension", "value"} <= given.keys():
        return lambda dimensions: dimensions.get(given["dimension"]) == given["value"]
    if kind == "and":
        parts = [predicate(one) for one in given.get("fields", [])]
        return lambda dimensions: all(part(dimensions) for part in parts)
    raise invalid("filters", f"Enter a complete filter of a known type: {' or '.join(_KNOWN_FILTERS)}.")


def count(name: str) -> Metric:
    return Metric(name, len)


def different(name: str, dimensions: Sequence[str]) -> Metric:
    """Count distinct values of dimensions; rows without one of them do not count."""

    def compute(rows: Sequence[LogRow]) -> int:
        found = {tuple(row.dimensions.get(one) for one in dimensions) for row in rows}
        return sum(None not in values for values in found)

    return Metric(name, compute)


def over_values(name: str, function: Callable[[list[float]], float]) -> Metric:
    """Aggregate the values of the rows, to two decimals; null without any."""

    def compute(rows: Sequence[LogRow]) -> float | None:
        values = [row.value for row in rows if row.value is not None]
        return round(function(values), 2) if values else None

    return Metric(name, compute)


def _zone(name: str) -> tzinfo:
    """Return a time zone of the tz database. Raises ValueError."""
    if name == "UTC":
        return UTC  # available without the database, too
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("the time zone is unknown") from None
