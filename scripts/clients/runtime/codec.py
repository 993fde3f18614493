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
from functools import cache, lru_cache
from types import NoneType, UnionType
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


@cache
def codec(hint: Any) -> Codec:
    """Return the conversions of a type hint."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, UnionType):
        return _union(hint)
    if origin is list:
        return _array(codec(typing.get_args(hint)[0]))
    if origin is dict:
        return _mapping(codec(typing.get_args(hint)[1]))
    if origin is typing.Literal:
        return _literal(typing.get_args(hint))
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return _enumeration(hint)
    if isinstance(hint, type) and hasattr(hint, "from_dict"):
        return _model(hint)
    raise TypeError(f"no conversion for {hint!r}")


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
    # What `UUID` does after looking at its six arguments, which takes most of its time.
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
        return {within(str(name), _key, name): within(str(name), plain, item) for name, item in value.items()}
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


def _key(name: Any) -> str:
    if not isinstance(name, str):
        raise invalid("text as the name", name)
    return name


def _accept_any(value: Any) -> Any:
    """Return an accepted value of any type, unchanged, once it is known to be representable."""
    plain(value)
    return value


def _dump_day(value: Any) -> str:
    return _accept_day(value).isoformat()


def _dump_moment(value: Any) -> str:
    return format_moment(_accept_moment(value))


def _is(*kinds: type) -> Callable[[Any], bool]:
    """Return whether a value is of one of the types; a bool is no number, and a datetime no date."""
    others = tuple(other for kind, other in ((int, bool), (datetime.date, datetime.datetime)) if kind in kinds)
    return lambda value: isinstance(value, kinds) and not isinstance(value, others)


_SIMPLE: dict[Any, Codec] = {
    str: Codec("text", None, None, _accept_text, None, _is(str)),
    bool: Codec("True or False", None, None, _accept_truth, None, _is(bool)),
    int: Codec("an integer", None, None, _accept_integer, None, _is(int)),
    float: Codec("a number", None, None, _accept_number, None, _is(int, float)),
    NoneType: Codec("None", None, None, _accept_nothing, None, _is(NoneType)),
    Unset: Codec("UNSET", None, None, _accept_unset, None, _is(Unset)),
    UUID: Codec("a UUID", _parse_uuid, _parse_uuid, _accept_uuid, str, _is(UUID), _uuid),
    datetime.datetime: Codec(
        "a datetime", _parse_moment, _parse_moment, _accept_moment, _dump_moment, _is(datetime.datetime), parse_moment
    ),
    datetime.date: Codec(
        "a date", _parse_day, _parse_day, _accept_day, _dump_day, _is(datetime.date), datetime.date.fromisoformat
    ),
    File: Codec("a file", as_file, as_file, as_file, File.to_tuple, _is(File)),
    Any: Codec("a JSON value", None, None, _accept_any, plain, lambda value: True),
}


def _array(inner: Codec) -> Codec:
    def each(convert: Convert | None) -> Callable[[Any], list[Any]]:
        def array(value: Any) -> list[Any]:
            if not isinstance(value, list):
                raise invalid("an array", value)
            if convert is None:
                return value
            try:
                return [convert(item) for item in value]
            except InvalidArgumentError:
                return [within(f"[{index}]", convert, item) for index, item in enumerate(value)]

        return array

    take, put = each(inner.accept), each(inner.dump)

    def accept(value: Any) -> list[Any]:
        return take(list(value) if isinstance(value, tuple) else value)

    def dump(value: Any) -> list[Any]:
        return list(put(list(value) if isinstance(value, tuple) else value))  # a copy, if items are not converted

    return Codec("a list", each(inner.parse), each(inner.parse_strictly), accept, dump, _is(list, tuple))


def _mapping(inner: Codec) -> Codec:
    def each(convert: Convert | None) -> Convert:
        def mapping(value: Any) -> dict[str, Any]:
            if not isinstance(value, Mapping):
                raise invalid("an object", value)
            return {
                _key(name): item if convert is None else within(name, convert, item) for name, item in value.items()
            }

        return mapping

    return Codec(
        "a dict", each(inner.parse), each(inner.parse_strictly), each(inner.accept), each(inner.dump), _is(Mapping)
    )


def _literal(allowed: tuple[Any, ...]) -> Codec:
    name = " or ".join(map(repr, allowed))

    def accept(value: Any) -> Any:
        if not fits(value):
            raise InvalidArgumentError(f"expected {name}")
        return value

    def fits(value: Any) -> bool:
        return any(type(value) is type(one) and value == one for one in allowed)

    return Codec(name, accept, accept, accept, None, fits)


def _enumeration(kind: type[enum.Enum]) -> Codec:
    known = {member.value: member for member in kind}
    expected = "text" if issubclass(kind, str) else "an integer"

    def parse(value: Any) -> enum.Enum:
        if isinstance(value, bool):  # which Python takes for 0 or 1
            raise invalid(expected, value)
        try:
            found = known.get(value)
            return found if found is not None else kind(value)
        except (ValueError, TypeError):
            raise invalid(expected, value) from None

    def accept(value: Any) -> enum.Enum:
        if isinstance(value, enum.Enum) and not isinstance(value, kind):
            raise invalid(kind.__name__, value)
        return parse(value)

    def dump(value: Any) -> Any:
        return accept(value).value

    quick = known.__getitem__ if issubclass(kind, str) else None  # as keys, True equals 1, and False equals 0
    return Codec(f"{kind.__name__}, or its value as {expected}", parse, parse, accept, dump, _is(kind), quick)


def _model(kind: Any) -> Codec:
    def accept(value: Any) -> Any:
        if isinstance(value, kind):
            return value
        if isinstance(value, Mapping):
            return read(value)
        raise invalid(f"{name} or a dict", value)

    def dump(value: Any) -> Any:
        return accept(value).to_dict()

    name = f"{'an' if kind.__name__[0] in 'AEIOU' else 'a'} {kind.__name__}"
    read = _lazy(kind, "accept")
    return Codec(name, _lazy(kind, "parse"), _lazy(kind, "parse_strictly"), accept, dump, _is(kind))


def _lazy(kind: Any, conversion: str) -> Convert:
    """Return a conversion of a model that is prepared when it is first used, since models contain each other."""
    found: Convert | None = None

    def convert(value: Any) -> Any:
        nonlocal found
        if found is None:
            found = kind.__reader__(conversion)
        return found(value)

    return convert


def split(hint: Any) -> tuple[bool, bool, Any]:
    """Return whether a hint allows UNSET and None, and the rest of it."""
    hints = typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, UnionType) else (hint,)
    rest = tuple(one for one in hints if one not in (NoneType, Unset))
    return Unset in hints, NoneType in hints or Any in hints, typing.Union[rest] if rest else NoneType  # noqa: UP007


def _union(hint: Any) -> Codec:
    optional, nullable, rest = split(hint)
    hints = typing.get_args(rest) if typing.get_origin(rest) in (typing.Union, UnionType) else (rest,)
    inner = codec(rest) if len(hints) == 1 else _choice([codec(one) for one in hints])

    def outside(convert: Convert | None) -> Convert:
        def union(value: Any) -> Any:
            if (value is None and nullable) or (optional and isinstance(value, Unset)):
                return value
            return value if convert is None else convert(value)

        return union

    return Codec(
        inner.name,
        outside(inner.parse),
        outside(inner.parse_strictly),
        outside(inner.accept),
        outside(inner.dump),
        lambda value: (value is None and nullable) or (optional and isinstance(value, Unset)) or inner.fits(value),
    )


def _choice(members: list[Codec]) -> Codec:
    """Return the conversions of a union of several types, of which the plain ones of JSON are tried last."""
    special = [member for member in members if member.parse_strictly is not None]
    is_open = len(special) < len(members)
    order = special + [member for member in members if member.parse_strictly is None]

    def parse(value: Any) -> Any:
        failure = None
        lossy: list[Any] = []
        for member in special:
            try:
                # Strictly, because a complete object of one kind is not an incomplete one of another.
                found = member.parse_strictly(value) if member.parse_strictly else value
            except InvalidArgumentError as error:
                failure = error if error.argument else failure
                continue
            if not isinstance(value, dict) or value.keys() <= plain(found).keys():
                return found
            lossy.append(found)  # a closed model without a property that another kind may have
        if lossy:
            return lossy[0]
        if is_open and not isinstance(value, dict):
            return value
        raise failure or InvalidArgumentError(f"{type(value).__name__} matches none of the described types")

    def accept(value: Any) -> Any:
        failure = None
        for member in sorted(order, key=lambda member: not member.fits(value)):
            try:
                return member.accept(value)
            except InvalidArgumentError as error:
                failure = error if error.argument else failure
        raise failure or invalid(name, value)

    def dump(value: Any) -> Any:
        member = next((member for member in order if member.fits(value)), None)
        if member is None and is_open:
            return plain(value)
        found = value if member is not None else accept(value)
        member = member or next(member for member in order if member.fits(found))
        return found if member.dump is None else member.dump(found)

    name = " or ".join(member.name for member in members)
    return Codec(name, parse, parse, accept, dump, lambda value: any(member.fits(value) for member in members))
