"""Reading of JSON objects into models."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Mapping
from typing import Any, cast

import attrs

from .codec import codec, split
from .compiled import compiled_reader
from .errors import InvalidArgumentError
from .fields import EXTRA, NULL, Described, Field, Plan
from .scalars import Convert, invalid
from .types import UNSET

_PLANS: dict[type[Described], Plan] = {}
_READERS: dict[tuple[type[Described], str], Convert] = {}


def plan_of(kind: type[Described]) -> Plan:
    """Return the plan of a class."""
    found = _PLANS.get(kind)
    if found is None:
        found = _PLANS[kind] = _planned(kind)
    return found


def reader(kind: type[Described], conversion: str) -> Convert:
    """Return the function that creates a model from a JSON object, with one of the conversions of `Codec`."""
    found = _READERS.get((kind, conversion))
    if found is None:
        found = general_reader(kind, conversion)
        if conversion == "parse":
            found = compiled_reader(kind, plan_of(kind).fields, plan_of(kind).extra, found)
        _READERS[kind, conversion] = found
    return found


def _planned(kind: type[Described]) -> Plan:
    hints = typing.get_type_hints(kind)
    declared = {one.name: one for one in attrs.fields(cast(Any, kind)) if one.name != EXTRA}
    fields = tuple(
        Field(
            one.name,
            kind.__wire_names__.get(one.name, one.name),
            codec(rest),
            is_optional,
            is_nullable,
            one.repr,
        )
        for one in [declared[name] for name in kind.__order__ or declared]
        for is_optional, is_nullable, rest in [split(hints[one.name])]
    )
    extra = codec(typing.get_args(hints[EXTRA])[1]) if EXTRA in hints else None
    return Plan(fields, {field.name: field for field in fields}, extra)


def general_reader(kind: type[Described], conversion: str) -> Convert:
    """Return the function of `reader` for any object, complete or not."""
    fields, by_name, extra = plan_of(kind)
    steps = {field.wire_name: (field.name, getattr(field.codec, conversion), field) for field in fields}
    unset = {field.name: UNSET for field in fields if field.is_optional}
    required = [field for field in fields if not field.is_optional]
    convert_extra = None if extra is None else getattr(extra, conversion)
    is_accepting = conversion == "accept"
    is_tolerant = conversion == "parse"

    def read(value: Any) -> Any:
        if type(value) is not dict and not isinstance(value, Mapping):
            raise invalid("an object", value)
        if not is_tolerant:
            value = _given(value, by_name if is_accepting else {})
        state: dict[str, Any] = unset.copy()
        others: dict[str, Any] = {}
        wire_name = ""
        try:
            for wire_name, item in value.items():
                step = steps.get(wire_name)
                if step is None:
                    others[wire_name] = item if convert_extra is None else convert_extra(item)
                    continue
                name, convert, field = step
                if item is not None:
                    state[name] = item if convert is None else convert(item)
                elif field.is_nullable:
                    state[name] = None
                elif is_accepting or not (is_tolerant or field.is_optional):
                    raise InvalidArgumentError("null is not allowed")
                else:
                    state[NULL] = state.get(NULL, frozenset()) | {name}
        except InvalidArgumentError as error:
            raise error.within(wire_name) from None
        if not is_tolerant:
            _check_required(required, state)
        if extra is not None:
            state[EXTRA] = others
        elif others and is_accepting:
            raise InvalidArgumentError("unknown property", next(iter(others)))
        made = object.__new__(kind)
        object.__setattr__(made, "__dict__", state)
        return made

    return read


def _check_required(required: Iterable[Field], state: Mapping[str, Any]) -> None:
    for field in required:
        if field.name not in state:
            raise InvalidArgumentError("missing", field.wire_name)


def _given(values: Mapping[str, Any], by_name: Mapping[str, Field]) -> dict[str, Any]:
    """Return the values that are set, with their names in JSON, also for those called by the names of attributes."""
    given = {}
    for name, value in values.items():
        if value is not UNSET:
            field = by_name.get(name)
            given[name if field is None or field.wire_name in values else field.wire_name] = value
    return given
