"""The meaning of a schema, independent of its form: references resolved, `allOf` merged, null and values separated."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from scripts.openapi import Document, Place
from scripts.openapi.schemas import types_of

TYPES = frozenset(("array", "boolean", "integer", "number", "object", "string"))
"""The types of JSON without null; `number` stands for numbers that are not integers."""
REQUEST, RESPONSE = "request", "response"
DOCUMENTATION = frozenset(
    ("title", "description", "summary", "example", "examples", "$comment", "externalDocs", "x-source", "xml")
)
LOWER = frozenset(("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum", "minContains"))
UPPER = frozenset(("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum", "maxContains"))
_COMPOSITION = ("$ref", "allOf", "oneOf", "anyOf")
_OF_SHAPE = (
    "type",
    "enum",
    "const",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "readOnly",
    "writeOnly",
)
_NAMES = ("$defs", "$id", "$schema", "$anchor", "$dynamicAnchor")
"""Keywords that name schemas for references, without effect on values."""
_HANDLED = frozenset((*_COMPOSITION, *_OF_SHAPE, *_NAMES))
_HIDDEN = {REQUEST: "readOnly", RESPONSE: "writeOnly"}
_ANYTHING = Place((), True)
_TYPE_OF = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}


@dataclass(frozen=True)
class Shape:
    """The meaning of a schema in one direction.

    Attributes:
        place: the schema, or its target if it is a reference.
        values: the values of `enum` or `const` except null; None if any value is valid.
        items, further: schemas of items and of additional properties; the value True without one.
        unions: the branches of each `oneOf` or `anyOf`, without null.
        keywords: all other keywords with a meaning.
        documentation: keywords without one.
    """

    place: Place
    types: frozenset[str] = TYPES
    nullable: bool = True
    values: tuple[Any, ...] | None = None
    properties: dict[str, Place] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Place = _ANYTHING
    further: Place = _ANYTHING
    unions: tuple[tuple[Place, ...], ...] = ()
    keywords: dict[str, Any] = field(default_factory=dict)
    documentation: dict[str, Any] = field(default_factory=dict)


def shape_of(document: Document, schema: Place, direction: str) -> Shape:
    """Return the shape of a schema, without properties that the direction excludes or that no value can have.

    Raises:
        UnresolvedError: a reference does not resolve.
    """
    shape = _shape(document, schema, frozenset())
    hidden = {
        name
        for name, place in shape.properties.items()
        if place.value is False or _has(document, place, _HIDDEN[direction])
    }
    kept = {name: place for name, place in shape.properties.items() if name not in hidden}
    return replace(shape, properties=kept, required=shape.required - hidden)


def _has(document: Document, schema: Place, keyword: str, seen: frozenset[tuple[str, ...]] = frozenset()) -> bool:
    if schema.path in seen or not isinstance(schema.value, dict):
        return False
    if schema.value.get(keyword) is True:
        return True
    parts = [*(schema / "allOf"), *([document.follow(schema)] if "$ref" in schema else [])]
    return any(_has(document, part, keyword, seen | {schema.path}) for part in parts)


def _shape(document: Document, schema: Place, seen: frozenset[tuple[str, ...]]) -> Shape:
    if schema.value is False:
        return Shape(schema, types=frozenset(), nullable=False)
    if not isinstance(schema.value, dict) or schema.path in seen:
        return Shape(schema)
    seen |= {schema.path}
    parts: list[Shape] = []
    place = schema
    if "$ref" in schema:
        document.resolve({"$ref": schema.value["$ref"]})  # an unresolved reference is an error
        target = document.follow(schema)
        place = target if len(schema.value) == 1 else schema
        parts.append(_shape(document, target, seen))
    parts += [_shape(document, part, seen) for part in schema / "allOf"]
    unions: list[tuple[Place, ...]] = []
    for keyword in ("oneOf", "anyOf"):
        if keyword not in schema:
            continue
        branches = list(schema / keyword)
        others = [branch for branch in branches if not _is_null(document, branch)]
        if len(others) == 1:
            only = _shape(document, others[0], seen)
            parts.append(replace(only, nullable=only.nullable or len(others) < len(branches)))
        else:
            nullable = len(others) < len(branches) or any(_shape(document, one, seen).nullable for one in others)
            unions.append(tuple(others))
            parts.append(Shape(schema, nullable=nullable))
    own = _own(schema)
    shape = replace(own, unions=tuple(unions))
    for part in parts:
        shape = _both(shape, part)
    return replace(shape, place=place)


def _is_null(document: Document, schema: Place) -> bool:
    value = document.follow(schema).value
    return isinstance(value, dict) and (types_of(value) == ["null"] or value.get("const", "") is None)


def _own(schema: Place) -> Shape:
    """Return the shape of a schema's own keywords, without references and compositions."""
    value: dict[str, Any] = schema.value
    types, nullable = TYPES, True
    if "type" in value:
        named = set(types_of(value))
        nullable = "null" in named
        types = frozenset(named - {"null"} | ({"integer"} if "number" in named else set()))
    values: tuple[Any, ...] | None = None
    if "enum" in value or "const" in value:
        listed = [value["const"]] if "const" in value else list(value["enum"])
        nullable = nullable and None in listed
        values = tuple(one for one in listed if one is not None)
        types &= {_TYPE_OF[type(one)] for one in values} | ({"number"} if any(map(_is_whole, values)) else set())
    return Shape(
        schema,
        types=types,
        nullable=nullable,
        values=values,
        properties={place.name: place for place in schema / "properties"},
        required=frozenset(value.get("required", ())),
        items=schema / "items" if "items" in schema else Place((*schema.path, "items"), True),
        further=schema / "additionalProperties"
        if "additionalProperties" in schema
        else Place((*schema.path, "additionalProperties"), True),
        keywords={key: one for key, one in value.items() if key not in _HANDLED and key not in DOCUMENTATION},
        documentation={key: one for key, one in value.items() if key in DOCUMENTATION},
    )


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _both(one: Shape, other: Shape) -> Shape:
    """Return the shape of values that match both shapes."""
    values = one.values if other.values is None else other.values
    if one.values is not None and other.values is not None:
        values = tuple(value for value in one.values if value in other.values)
    properties = dict(one.properties)
    for name, place in other.properties.items():
        properties[name] = _all_of(properties[name], place) if name in properties else place
    return Shape(
        one.place,
        types=one.types & other.types,
        nullable=one.nullable and other.nullable,
        values=values,
        properties=properties,
        required=one.required | other.required,
        items=_all_of(one.items, other.items),
        further=_all_of(one.further, other.further),
        unions=one.unions + other.unions,
        keywords=_merged(one.keywords, other.keywords),
        documentation=other.documentation | one.documentation,
    )


def _all_of(one: Place, other: Place) -> Place:
    if one.value is True or one.value == other.value:
        return other
    return one if other.value is True else Place(one.path, {"allOf": [one.value, other.value]})


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    found = other | one
    for key in one.keys() & other.keys():
        tighter: Callable[[Iterable[Any]], Any] | None = max if key in LOWER else min if key in UPPER else None
        if tighter is not None:
            found[key] = tighter((one[key], other[key]))
        elif one[key] != other[key] and not key.startswith("x-"):
            found[key] = {"allOf": [one[key], other[key]]}
    return found


def expanded(document: Document, value: Any, seen: tuple[str, ...] = ()) -> Any:
    """Return a value with references replaced by their targets, and without documentation."""
    if isinstance(value, list):
        return [expanded(document, item, seen) for item in value]
    if not isinstance(value, dict):
        return value
    reference = value.get("$ref")
    if isinstance(reference, str):
        if reference in seen:
            return {"$ref": "#"}  # a cycle, already expanded where it began
        return expanded(document, document.resolve(value), (*seen, reference))
    return {
        key: expanded(document, one, seen)
        for key, one in value.items()
        if key not in DOCUMENTATION or not isinstance(one, str | list)
    }
