"""Moments as texts: UTC, three decimals, `Z`; such texts sort as the moments do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def write_moment(when: datetime) -> str:
    """An aware datetime as a text; what is finer than a millisecond is cut off."""
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def moment_after(now: datetime, seconds: float) -> str:
    """The moment some seconds after `now`, or the last one of the calendar; seconds below 0 count as 0."""
    reach = (_LATEST - now).total_seconds()
    return write_moment(now + timedelta(seconds=min(max(seconds, 0), reach)))
