"""Compare a JSON value with a schema, member by member: unknown members, types, nulls and values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jsonschema_rs

from scripts.contract.shape import LOWER, UPPER, Shape, shape_of
from scripts.contract.traffic.findings import TrafficFinding
from scripts.contract.traffic.redaction import HIDDEN, Redaction
from scripts.openapi import Document, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM

Add = Callable[..., TrafficFinding]
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
_CONSTRAINTS = LOWER | UPPER | {"format", "pattern", "multipleOf", "uniqueItems"}


class ValueCheck:
    """Checks values against the schemas of a document; shapes and validators are created once per schema."""

    def __init__(self, document: Document, redaction: Redaction) -> None:
        self._document = document
        self._redaction = redaction
        self._shapes: dict[tuple[tuple[str, ...], str, str], Shape] = {}
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def check(
        self,
        value: Any,
        schema: Place,
        where: str,
        direction: str,
        add: Add,
        known_names: frozenset[str] = frozenset(),
    ) -> None:
        """Pass the differences between a value and a schema to `add`; `where` names the value.

        `known_names` are properties described by another schema for the same value.
        """
        shape = self._shape(schema, direction)
        if value is None:
            if not shape.nullable:
                add("drift-null", where, schema, direction)
            return
        kind = _TYPES[type(value)]
        whole = isinstance(value, float) and value.is_integer()
        if kind not in shape.types and not (whole and "integer" in shape.types):
            found = add("drift-type", where, schema, direction, value, detail=kind)
            found.types[kind] = None
            return
        if isinstance(value, str) and value in HIDDEN:
            return  # only the type is known
        if shape.values is not None and value not in shape.values:
            shown = self._redaction.example(value, name_of(where))
            found = add("drift-value", where, schema, direction, value, detail=shown)
            found.values = [value]
            return
        known = shape.keywords.get(EXTENSIBLE_ENUM)
        if isinstance(known, list) and value not in known:
            shown = self._redaction.example(value, name_of(where))
            found = add("drift-known-value", where, schema, direction, value, detail=shown)
            found.values = [value]
        if shape.unions:
            self._unions(value, shape, where, direction, add)
        if isinstance(value, dict):
            self._members(value, shape, where, direction, add, known_names)
        elif isinstance(value, list):
            for item in value:
                self.check(item, shape.items, _inside(where, "[]"), direction, add)
        constraints = {key: one for key, one in shape.keywords.items() if key in _CONSTRAINTS}
        if constraints and not self._is_valid(constraints, value):
            broken = [key for key, one in constraints.items() if not self._is_valid({key: one}, value)]
            add("drift-constraint", where, schema, direction, value, detail=", ".join(broken))

    def names(self, fields: Mapping[str, Any], schema: Place, where: str, direction: str, add: Add) -> None:
        """Report unknown names of a form, whose values are all text."""
        shape = self._shape(schema, direction)
        for name in fields.keys() - shape.properties.keys():
            found = add("drift-property-unknown", _inside(where, f".{name}"), shape.place, direction)
            found.types["string"] = None

    def _members(
        self, value: dict[str, Any], shape: Shape, where: str, direction: str, add: Add, known_names: frozenset[str]
    ) -> None:
        declared = {*shape.properties, *known_names}
        for union in shape.unions:
            for branch in union:
                declared |= set(self._shape(branch, direction).properties)
        is_map = isinstance(shape.further.value, dict) and bool(shape.further.value)
        patterns = shape.keywords.get("patternProperties")
        free = not declared and not is_map  # an object without described properties
        for name, item in value.items():
            inner = _inside(where, f".{name}")
            if name in shape.properties:
                self.check(item, shape.properties[name], inner, direction, add)
            elif is_map:
                self.check(item, shape.further, _inside(where, ".*"), direction, add)
            elif name not in declared and not free and not patterns:
                found = add("drift-property-unknown", inner, shape.place, direction, item)
                found.types["null" if item is None else _TYPES[type(item)]] = None
        for name in sorted(shape.required - value.keys()):
            add("drift-property-missing", _inside(where, f".{name}"), shape.place, direction)

    def _unions(self, value: Any, shape: Shape, where: str, direction: str, add: Add) -> None:
        """Check a value against the best-matching branch."""
        for union in shape.unions:
            trials = []
            for branch in union:
                trial: list[tuple[Any, ...]] = []

                def note(*arguments: Any, trial: list[tuple[Any, ...]] = trial, **named: Any) -> TrafficFinding:
                    trial.append((arguments, named))
                    return TrafficFinding(arguments[0], "", arguments[1], arguments[2], arguments[3])

                self.check(value, branch, where, direction, note, frozenset(shape.properties))
                trials.append((len(trial), branch))
            if trials:
                fewest, best = min(trials, key=lambda trial: trial[0])
                if fewest:
                    self.check(value, best, where, direction, add, frozenset(shape.properties))

    def _shape(self, schema: Place, direction: str) -> Shape:
        key = (schema.path, direction, "" if "allOf" not in schema else json.dumps(schema.value, sort_keys=True))
        if key not in self._shapes:
            self._shapes[key] = shape_of(self._document, schema, direction)
        return self._shapes[key]

    def _is_valid(self, schema: dict[str, Any], value: Any) -> bool:
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        return self._validators[key].is_valid(value)


def coerced(document: Document, schema: Place, texts: Sequence[str], parameter: Mapping[str, Any]) -> Any:
    """Return the value represented by the texts of a query parameter; the texts themselves if unreadable."""
    types = shape_of(document, schema, "request").types
    if types == {"array"}:
        parts = list(texts)
        if parameter.get("explode") is False:
            parts = [part for text in texts for part in text.split(",")]
        items = shape_of(document, schema, "request").items
        return [_scalar(shape_of(document, items, "request").types, part) for part in parts]
    return _scalar(types, texts[0])


def _scalar(types: frozenset[str], text: str) -> Any:
    if "string" in types:
        return text
    if types <= {"integer", "number", "boolean"}:
        try:
            value = json.loads(text)
        except ValueError:
            return text
        return value if isinstance(value, bool | int | float) else text
    return text


def name_of(where: str) -> str:
    """Return the name of the member or parameter in `where`; empty without one."""
    return re.findall(r"[\w-]+", where)[-1] if where else ""


def _inside(where: str, step: str) -> str:
    if where.endswith("`"):
        return f"{where.removesuffix('`')}{step}`"
    return f"{where} `{step.removeprefix('.')}`"
