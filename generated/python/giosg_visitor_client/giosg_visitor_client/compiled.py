"""Compiled readers for models, as attrs compiles `__init__`, because most of the time for a response is spent in them.

A compiled reader handles objects with all required fields and no unexpected null; it passes others to the general
reader of `reading` before it reads their contents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .errors import InvalidArgumentError
from .fields import EXTRA, Field
from .scalars import Codec, Convert
from .types import UNSET

_TEMPLATE = """\
class Bare:
    pass

def read(value):
    if type(value) is not dict:
        return general(value)
    get = value.get
    made = Bare()
    absent = 0
    try:
        {plain}
    except unexpected:
        return general(value)
    name = ""
    try:
        {nested}
    except InvalidArgumentError as error:
        raise error.within(name) from None
    made.__class__ = kind
    return made
"""
# Attributes of `Bare` are set without the checks of a model, and several times faster than through a `__dict__`.


def compiled_reader(kind: type[Any], fields: Sequence[Field], extra: Codec | None, general: Convert) -> Convert:
    """Return a reader equivalent to `general` with the conversion `parse`.

    Args:
        kind: the model.
        fields: its described fields.
        extra: conversions of additional properties; None if there are none.
        general: reader of all other objects.
    """
    if extra is not None and extra.parse is not None:
        return general
    names: dict[str, Any] = {
        "InvalidArgumentError": InvalidArgumentError,
        "UNSET": UNSET,
        "general": general,
        "kind": kind,
        "known": frozenset(field.wire_name for field in fields),
        "unexpected": (AttributeError, KeyError, TypeError, ValueError),
    }
    plain: list[str] = []
    nested: list[str] = []
    for number, field in enumerate(fields):
        names[f"convert{number}"] = field.codec.quick or field.codec.parse
        target = f"made.{field.name}"
        if field.codec.parse is None:
            plain += _fetched(field, "item")
            plain.append(f"{target} = item")
        elif field.codec.quick is not None:
            plain += _fetched(field, "item")
            plain.append(f"{target} = {_converted(field, number, 'item')}")
        else:  # Nested objects are read only once it is certain that this reader is used, so never twice.
            plain += _fetched(field, f"item{number}")
            nested.append(f"name = {field.wire_name!r}")
            nested.append(f"{target} = {_converted(field, number, f'item{number}')}")
    if extra is not None:
        others = "{name: item for name, item in value.items() if name not in known}"
        plain.append(f"made.{EXTRA} = {{}} if len(value) + absent == {len(fields)} else {others}")
    between = "\n        "
    code = _TEMPLATE.format(plain=between.join(plain or ["pass"]), nested=between.join(nested or ["pass"]))
    # The code contains names from the API's description only as identifiers or quoted.
    exec(compile(code, f"<reader of {kind.__name__}>", "exec"), names)  # noqa: S102
    read: Convert = names["read"]
    return read


def _fetched(field: Field, item: str) -> Iterator[str]:
    """Yield the statements that read a field's value, and pass an unexpected null to the general reader."""
    if field.is_optional:
        yield f"{item} = get({field.wire_name!r}, UNSET)"
        yield f"if {item} is UNSET: absent += 1"
    else:
        yield f"{item} = value[{field.wire_name!r}]"
    if not field.is_nullable:
        yield f"if {item} is None: return general(value)"


def _converted(field: Field, number: int, item: str) -> str:
    """Return the expression of a field's converted value."""
    kept = [f"{item} is None"] * field.is_nullable + [f"{item} is UNSET"] * field.is_optional
    return f"{item} if {' or '.join(kept)} else convert{number}({item})" if kept else f"convert{number}({item})"
