"""Timestamps as text: UTC, three decimals, `Z`. They sort chronologically."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def write_moment(when: datetime) -> str:
    """Format an aware datetime, truncated to milliseconds."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"  # without "+00:00"


def moment_after(now: datetime, seconds: float) -> str:
    """Return the timestamp some seconds after `now`, at most the year 9999; negative seconds count as 0."""
    reach = (_LATEST - now).total_seconds()
    return write_moment(now + timedelta(seconds=min(max(seconds, 0), reach)))
