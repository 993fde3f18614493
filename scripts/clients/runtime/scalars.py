"""Conversion between JSON and Python values, driven by type hints.

Each type has three conversions: `parse` reads JSON from the API and is tolerant, `accept` checks what a caller passes,
and `dump` writes JSON. The first and the last fail only on values that cannot be converted.
"""

from __future__ import annotations

import datetime
import enum
import math
import typing
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import NoneType
from typing import Any, NamedTuple
from uuid import UUID, SafeUUID

from .errors import InvalidArgumentError
from .files import File, as_file
from .types import Unset
from .values import format_moment, parse_moment

Convert = Callable[[Any], Any]


class Codec(NamedTuple):
    """The conversions of a type. `parse` and `dump` are None if they change nothing.

    Attributes:
        name: the type in words, for errors.
        parse: from JSON; a missing or null field of an object raises an error only when it is read.
        parse_strictly: from JSON; a missing or null field is an error.
        accept: from a caller's value.
        dump: to JSON.
        fits: whether a value already has the type.
        quick: a faster `parse`, for values that contain no others: raises AttributeError, KeyError, TypeError or
            ValueError for null and for what only `parse` can read.
    """

    name: str
    parse: Convert | None
    parse_strictly: Convert | None
    accept: Convert
    dump: Convert | None
    fits: Callable[[Any], bool]
    quick: Convert | None = None


def invalid(expected: str, value: Any, hint: str = "") -> InvalidArgumentError:
    """Return the error for a value of the wrong type; the value itself is not shown, since it may be a secret."""
    kind = type(value)
    name = "null" if value is None else kind.__name__
    if kind.__name__ == "Unset":
        hint = hint or "; leave it out, or pass UNSET of this package where it is optional"
    return InvalidArgumentError(f"expected {expected}, not {name}{hint}")


def within(name: str, convert: Convert, value: Any) -> Any:
    """Convert a part of a value. Raises InvalidArgumentError, which names the part."""
    try:
        return convert(value)
    except InvalidArgumentError as error:
        raise error.within(name) from None


@lru_cache(maxsize=4096)
def _uuid(text: str) -> UUID:
    """Parse a UUID. Cached, because the ids of organizations and users recur in every row of a page."""
    digits = text.replace("-", "")
    if len(digits) != 32:
        return UUID(text)
    # As in `UUID`, without its check of six arguments, which takes most of the time.
    made = object.__new__(UUID)
    object.__setattr__(made, "int", int(digits, 16))
    object.__setattr__(made, "is_safe", SafeUUID.unknown)
    return made


def _parsed(name: str, read: Convert) -> Convert:
    def parse(value: Any) -> Any:
        try:
            return read(value)
        except (AttributeError, TypeError, ValueError):
            if not isinstance(value, str):
                raise invalid(name, value) from None
            raise InvalidArgumentError(f"expected {name}, not other text") from None

    return parse


_parse_uuid = _parsed("a UUID", _uuid)
_parse_day = _parsed("a date", datetime.date.fromisoformat)
_parse_moment = _parsed("a timestamp", parse_moment)


def _accept_day(value: Any) -> datetime.date:
    if isinstance(value, datetime.datetime):  # a subclass of date, whose day depends on the time zone
        raise invalid("a date", value, "; pass .date() of it in the time zone you mean")
    if isinstance(value, datetime.date):
        return value
    return typing.cast(datetime.date, _parse_day(value))


def _accept_moment(value: Any) -> datetime.datetime:
    if isinstance(value, datetime.datetime):
        format_moment(value)
        return value
    if isinstance(value, datetime.date):
        raise invalid("a datetime", value, "; pass a datetime with a time zone")
    return typing.cast(datetime.datetime, _parse_moment(value))


def _accept_uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else typing.cast(UUID, _parse_uuid(value))


def _accept_text(value: Any) -> str:
    if not isinstance(value, str):
        raise invalid("text", value)
    return value


def _accept_truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise invalid("True or False", value)
    return value


def _accept_integer(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise invalid("an integer", value)
    return value


def _accept_number(value: Any) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise invalid("a number", value)
    if not math.isfinite(value):
        raise InvalidArgumentError(f"{value} cannot be represented in JSON")
    return value


def _accept_nothing(value: Any) -> None:
    if value is not None:
        raise invalid("None", value)


def _accept_unset(value: Any) -> Unset:
    if not isinstance(value, Unset):
        raise invalid("UNSET", value)
    return value


def plain(value: Any) -> Any:
    """Return a value of any type as JSON, independent of the original. Raises InvalidArgumentError if there is none."""
    if value is None or isinstance(value, (bool, int, float, str)):
        if isinstance(value, float):
            _accept_number(value)
        return value.value if isinstance(value, enum.Enum) else value
    if isinstance(value, Mapping):
        return {within(str(name), name_of_member, name): within(str(name), plain, item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [within(f"[{index}]", plain, item) for index, item in enumerate(value)]
    if isinstance(value, datetime.datetime):
        return format_moment(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise invalid("a JSON value", value)


def name_of_member(name: Any) -> str:
    if not isinstance(name, str):
        raise invalid("text as the name", name)
    return name


def _accept_any(value: Any) -> Any:
    """Return a value of any type unchanged, if JSON can represent it."""
    plain(value)
    return value


def _dump_day(value: Any) -> str:
    return _accept_day(value).isoformat()


def _dump_moment(value: Any) -> str:
    return format_moment(_accept_moment(value))


def is_a(*kinds: type) -> Callable[[Any], bool]:
    """Return whether a value has one of the types; a bool is not a number, and a datetime not a date."""
    others = tuple(other for kind, other in ((int, bool), (datetime.date, datetime.datetime)) if kind in kinds)
    return lambda value: isinstance(value, kinds) and not isinstance(value, others)


SCALARS: dict[Any, Codec] = {
    str: Codec("text", None, None, _accept_text, None, is_a(str)),
    bool: Codec("True or False", None, None, _accept_truth, None, is_a(bool)),
    int: Codec("an integer", None, None, _accept_integer, None, is_a(int)),
    float: Codec("a number", None, None, _accept_number, None, is_a(int, float)),
    NoneType: Codec("None", None, None, _accept_nothing, None, is_a(NoneType)),
    Unset: Codec("UNSET", None, None, _accept_unset, None, is_a(Unset)),
    UUID: Codec("a UUID", _parse_uuid, _parse_uuid, _accept_uuid, str, is_a(UUID), _uuid),
    datetime.datetime: Codec(
        "a datetime", _parse_moment, _parse_moment, _accept_moment, _dump_moment, is_a(datetime.datetime), parse_moment
    ),
    datetime.date: Codec(
        "a date", _parse_day, _parse_day, _accept_day, _dump_day, is_a(datetime.date), datetime.date.fromisoformat
    ),
    File: Codec("a file", as_file, as_file, as_file, File.to_tuple, is_a(File)),
    Any: Codec("a JSON value", None, None, _accept_any, plain, lambda value: True),
}
