"""Timestamps as text: UTC, three decimals, `Z`. They sort chronologically."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_EARLIEST_NOW = datetime(2, 1, 1, tzinfo=UTC)
_END_OF_NOW = datetime(9999, 1, 1, tzinfo=UTC)


def check_now(moment: datetime) -> datetime:
    """Return a moment that a clock may show: with a year before and after it, for what began and what expires.

    Raises:
        OverflowError: it is not in the years 2 to 9998.
    """
    if not _EARLIEST_NOW <= moment < _END_OF_NOW:
        raise OverflowError("only moments in the years 2 to 9998 can be the present")
    return moment


def write_moment(when: datetime) -> str:
    """Format an aware datetime, truncated to milliseconds."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"  # without "+00:00"


def moment_after(now: datetime, seconds: float) -> str:
    """Return the timestamp some seconds after `now`, at most the year 9999; negative seconds count as 0."""
    reach = (_LATEST - now).total_seconds()
    return write_moment(now + timedelta(seconds=min(max(seconds, 0), reach)))
