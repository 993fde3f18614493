"""Conversion of values to and from the wire format, where the generator's own conversion is lossy or wrong."""

from __future__ import annotations

import datetime
import enum
import math
from typing import Any
from urllib.parse import quote
from uuid import UUID

from .errors import InvalidArgumentError
from .types import Unset

_SCALARS = (str, int, float, datetime.date, UUID)


def format_moment(moment: datetime.datetime) -> str:
    """Format a timestamp in UTC as the APIs do: `2015-08-31T16:32:17.879Z`, with six decimals if three are too few.

    Raises InvalidArgumentError for a datetime without a time zone, whose meaning would depend on the machine.
    """
    if moment.utcoffset() is None:
        raise InvalidArgumentError("the datetime has no time zone; use datetime.now(UTC) or .astimezone()")
    decimals = "milliseconds" if moment.microsecond % 1000 == 0 else "microseconds"
    return moment.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(timespec=decimals) + "Z"


def parse_moment(text: str) -> datetime.datetime:
    """Parse a timestamp; UTC is assumed without a time zone, as everywhere in the APIs. Raises ValueError."""
    moment = datetime.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def scalar_text(name: str, value: Any) -> str:
    """Format a scalar as text: booleans and numbers as in JSON, timestamps in UTC, dates and UUIDs as they print.

    Raises InvalidArgumentError for anything else, NaN, infinities and lone surrogates.
    """
    if isinstance(value, enum.Enum) and not isinstance(value, Unset):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return format_moment(value)
    if not isinstance(value, _SCALARS):
        raise InvalidArgumentError(f"cannot be or contain a {type(value).__name__}", name)
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{value} cannot be represented in JSON", name)
    try:
        text = str(value)
        text.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError("a lone surrogate is not a valid character", name) from None
    except ValueError:  # Python's limit for numbers of thousands of digits
        raise InvalidArgumentError("the number is too long", name) from None
    return text


def path_segment(name: str, value: Any) -> str:
    """Return a percent-encoded path segment; slashes are encoded too.

    Raises InvalidArgumentError for empty text, `.` and `..`, which would address another resource.
    """
    text = scalar_text(name, value)
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{text!r} is not a valid path segment", name)
    return quote(text, safe="")
