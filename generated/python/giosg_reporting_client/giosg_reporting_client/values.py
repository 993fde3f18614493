"""Conversion of values to and from the wire format, where the generator's own conversion is lossy or wrong."""

from __future__ import annotations

import datetime
import enum
import math
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .errors import InvalidArgumentError
from .types import Unset

_NO_SCALARS = (Mapping, list, tuple, set, frozenset, bytes, bytearray, Unset)


def format_moment(moment: datetime.datetime) -> str:
    """Format a timestamp in UTC as the APIs do: `2015-08-31T16:32:17.879Z`, with six decimals if three are too few.

    Raises InvalidArgumentError for a datetime without a time zone, whose meaning would depend on the machine.
    """
    if moment.utcoffset() is None:
        raise InvalidArgumentError(f"{moment!r} has no time zone; use datetime.now(UTC) or .astimezone()")
    decimals = "milliseconds" if moment.microsecond % 1000 == 0 else "microseconds"
    return moment.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(timespec=decimals) + "Z"


def parse_moment(text: str) -> datetime.datetime:
    """Parse a timestamp; UTC is assumed without a time zone, as everywhere in the APIs. Raises ValueError."""
    moment = datetime.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def scalar_text(name: str, value: Any) -> str:
    """Format a scalar as text: booleans and numbers as in JSON, timestamps in UTC, anything else with `str()`.

    Raises InvalidArgumentError for non-scalars, NaN, infinities and lone surrogates.
    """
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return format_moment(value)
    if value is None or isinstance(value, _NO_SCALARS) or hasattr(value, "to_dict"):
        raise InvalidArgumentError(f"{name} cannot be or contain a {type(value).__name__}")
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{name} is {value}, which JSON cannot represent")
    text = str(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name} contains a lone surrogate, which is not a valid character") from None
    return text


def path_segment(name: str, value: Any) -> str:
    """Return a percent-encoded path segment; slashes are encoded too.

    Raises InvalidArgumentError for empty text, `.` and `..`, which would address another resource.
    """
    text = scalar_text(name, value)
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{name} is {text!r}, which is not a valid path segment")
    return quote(text, safe="")


def check_body(body: Any, *kinds: type) -> None:
    """Raise InvalidArgumentError unless the body is one of these models; otherwise it would be sent empty."""
    if not isinstance(body, kinds):
        names = " or ".join(kind.__name__ for kind in kinds)
        raise InvalidArgumentError(f"body must be a {names}, not a {type(body).__name__}")


def as_dict(value: Any) -> dict[str, Any]:
    """Return a copy of a JSON object. Raises TypeError for anything else, including other arguments of `dict`."""
    if not isinstance(value, Mapping):
        raise TypeError(f"expected an object, not {type(value).__name__}")
    return dict(value)


def as_list(value: Any) -> list[Any]:
    """Return a JSON array unchanged. Raises TypeError for anything else, including other iterables."""
    if not isinstance(value, list):
        raise TypeError(f"expected an array, not {type(value).__name__}")
    return value
