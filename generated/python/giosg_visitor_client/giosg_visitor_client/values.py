"""Values on their way between Python and the wire, where the generator's own way loses or changes something."""

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
    """A moment in UTC as the APIs write it: `2015-08-31T16:32:17.879Z`; six decimals if three do not hold it.

    Raises InvalidArgumentError for a datetime without a time zone, which would mean something else on every machine.
    """
    if moment.utcoffset() is None:
        raise InvalidArgumentError(f"{moment!r} has no time zone; use datetime.now(UTC) or .astimezone()")
    decimals = "milliseconds" if moment.microsecond % 1000 == 0 else "microseconds"
    return moment.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(timespec=decimals) + "Z"


def parse_moment(text: str) -> datetime.datetime:
    """A moment from the wire; one without a zone is in UTC, as all moments of the APIs. Raises ValueError."""
    moment = datetime.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def scalar_text(name: str, value: Any) -> str:
    """One value as text: JSON's spelling of booleans and numbers, moments in UTC, everything else as it writes itself.

    Raises InvalidArgumentError for what is no single value, for NaN and infinities, and for half a surrogate pair.
    """
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return format_moment(value)
    if value is None or isinstance(value, _NO_SCALARS) or hasattr(value, "to_dict"):
        raise InvalidArgumentError(f"{name} cannot be or hold a {type(value).__name__}")
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{name} is {value}, which no API takes")
    text = str(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name} holds half a surrogate pair, which is no character") from None
    return text


def path_segment(name: str, value: Any) -> str:
    """One segment of a path, percent-encoded, slashes too.

    Raises InvalidArgumentError for what would address another resource: nothing, and the dots that URLs resolve away.
    """
    text = scalar_text(name, value)
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{name} is {text!r}, which cannot be addressed")
    return quote(text, safe="")


def check_body(body: Any, *kinds: type) -> None:
    """Raise InvalidArgumentError if a body is none of these models, instead of sending nothing."""
    if not isinstance(body, kinds):
        names = " or ".join(kind.__name__ for kind in kinds)
        raise InvalidArgumentError(f"body must be a {names}, not a {type(body).__name__}")


def as_dict(value: Any) -> dict[str, Any]:
    """A copy of a JSON object. Raises TypeError for anything else, also for what `dict` would take."""
    if not isinstance(value, Mapping):
        raise TypeError(f"expected an object, not {type(value).__name__}")
    return dict(value)


def as_list(value: Any) -> list[Any]:
    """A JSON array. Raises TypeError for anything else, also for what can be iterated over."""
    if not isinstance(value, list):
        raise TypeError(f"expected an array, not {type(value).__name__}")
    return value
