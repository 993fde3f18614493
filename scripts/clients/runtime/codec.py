"""Conversions by type hint: of scalars (`scalars.py`) and of compound types."""

from __future__ import annotations

import enum
import typing
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any

from .errors import InvalidArgumentError
from .scalars import SCALARS, Codec, Convert, invalid, is_a, name_of_member, plain, within
from .types import Unset


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
    if hint in SCALARS:
        return SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return _enumeration(hint)
    if isinstance(hint, type) and hasattr(hint, "from_dict"):
        return _model(hint)
    raise TypeError(f"no conversion for {hint!r}")


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

    return Codec("a list", each(inner.parse), each(inner.parse_strictly), accept, dump, is_a(list, tuple))


def _mapping(inner: Codec) -> Codec:
    def each(convert: Convert | None) -> Convert:
        def mapping(value: Any) -> dict[str, Any]:
            if not isinstance(value, Mapping):
                raise invalid("an object", value)
            return {
                name_of_member(name): item if convert is None else within(name, convert, item)
                for name, item in value.items()
            }

        return mapping

    return Codec(
        "a dict", each(inner.parse), each(inner.parse_strictly), each(inner.accept), each(inner.dump), is_a(Mapping)
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
        if isinstance(value, bool):  # which Python treats as 0 or 1
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
    return Codec(f"{kind.__name__}, or its value as {expected}", parse, parse, accept, dump, is_a(kind), quick)


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
    return Codec(name, _lazy(kind, "parse"), _lazy(kind, "parse_strictly"), accept, dump, is_a(kind))


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
    """Return the conversions of a union of types; plain JSON types are tried last."""
    special = [member for member in members if member.parse_strictly is not None]
    is_open = len(special) < len(members)
    order = special + [member for member in members if member.parse_strictly is None]

    def parse(value: Any) -> Any:
        failure = None
        lossy: list[Any] = []
        for member in special:
            try:
                # Strictly, because a complete object of one kind must not be read as an incomplete one of another.
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
