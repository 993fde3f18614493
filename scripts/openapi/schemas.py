"""Iterate over the schemas of a document, and combine the properties of an object schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any
from weakref import WeakKeyDictionary

from scripts.openapi.document import Document
from scripts.openapi.place import Place

_JSON_TYPES = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
    list: "array",
    dict: "object",
}


class Role(Enum):
    """The role of a schema in its parent."""

    COMPONENT = "component"  # a named schema under components
    ROOT = "root"  # the schema of a media type, parameter or header
    PROPERTY = "property"
    ITEM = "item"
    MAP = "map"  # the values of further properties
    BRANCH = "branch"  # of allOf, anyOf, oneOf
    PART = "part"  # of $defs
    CONSTRAINT = "constraint"  # only restricts values that other schemas describe


_SINGLE = {
    "items": Role.ITEM,
    "contains": Role.CONSTRAINT,
    "additionalProperties": Role.MAP,
    "unevaluatedProperties": Role.MAP,
    "unevaluatedItems": Role.ITEM,
    "propertyNames": Role.CONSTRAINT,
    "not": Role.CONSTRAINT,
    "if": Role.CONSTRAINT,
    "then": Role.CONSTRAINT,
    "else": Role.CONSTRAINT,
}
"""Keywords that contain a schema."""

_SEVERAL = {
    "properties": Role.PROPERTY,
    "patternProperties": Role.MAP,
    "$defs": Role.PART,
    "dependentSchemas": Role.CONSTRAINT,
    "allOf": Role.BRANCH,
    "anyOf": Role.BRANCH,
    "oneOf": Role.BRANCH,
    "prefixItems": Role.ITEM,
}
"""Keywords that contain several, by name or in a list."""


@dataclass(frozen=True)
class SchemaPlace:
    """A schema (an object or a boolean) with its role; `keyword` is the parent keyword that contains it, if any."""

    place: Place
    role: Role
    keyword: str = ""

    @property
    def value(self) -> Any:
        return self.place.value

    @property
    def types(self) -> list[str]:
        return types_of(self.value)


EXTENSIBLE_ENUM = "x-extensible-enum"
"""The values that are known of an open list; other values are as valid."""


def types_of(schema: Any) -> list[str]:
    """Return the `type` of a schema as a list; empty if it has none."""
    named = schema.get("type", []) if isinstance(schema, dict) else []
    return [named] if isinstance(named, str) else list(named)


def json_types(document: Document, schema: Any) -> set[str]:
    """Return the JSON types that a schema allows, following references and compositions; empty if unknown.

    Without `type`, these are the types of its `enum` and `const` values.
    """
    schema = document.resolve(schema)
    if not isinstance(schema, dict):  # true and false
        return set()
    found = set(types_of(schema))
    if not found:
        listed = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
        found = {_JSON_TYPES[type(value)] for value in listed}
    for keyword in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(keyword, []):
            found |= json_types(document, part)
    return found


_walked: WeakKeyDictionary[Document, tuple[SchemaPlace, ...]] = WeakKeyDictionary()
"""The schemas of each document in use, because most rules ask for them."""


def schemas(document: Document) -> tuple[SchemaPlace, ...]:
    """Return every schema of the document once, at its location; references are not followed."""
    if document not in _walked:
        _walked[document] = tuple(_schemas(document))
    return _walked[document]


def _schemas(document: Document) -> Iterator[SchemaPlace]:
    for place in document.component("schemas"):
        yield from _below(SchemaPlace(place, Role.COMPONENT))
    holders = [*document.defined("parameters"), *document.defined("headers")]
    holders += [entry for holder in list(holders) for entry in holder / "content"]
    holders += [media.place for media in document.media_types]
    for holder in holders:
        if "schema" in holder:
            yield from _below(SchemaPlace(holder / "schema", Role.ROOT))


def _below(schema: SchemaPlace) -> Iterator[SchemaPlace]:
    yield schema
    value = schema.value
    if not isinstance(value, dict):
        return
    for keyword, role in _SINGLE.items():
        if keyword in value:
            yield from _below(SchemaPlace(schema.place / keyword, _inherit(schema, role), keyword))
    for keyword, role in _SEVERAL.items():
        if keyword in value:
            for place in schema.place / keyword:
                yield from _below(SchemaPlace(place, _inherit(schema, role), keyword))


def _inherit(parent: SchemaPlace, role: Role) -> Role:
    return Role.CONSTRAINT if parent.role is Role.CONSTRAINT else role


@dataclass(frozen=True)
class ObjectShape:
    """The properties that a schema declares, including referenced schemas and branches."""

    properties: dict[str, list[Place]]
    is_map: bool  # it explicitly allows additional properties
    is_object: bool


def shape(document: Document, schema: Place) -> ObjectShape:
    """Return the object shape of a schema; a property has one schema for each branch that declares it."""
    properties: dict[str, list[Place]] = {}
    is_map = is_object = False
    for part in branches(document, schema):
        is_object = is_object or "object" in types_of(part.value) or "properties" in part
        further = (part / "additionalProperties").value
        is_map = is_map or "patternProperties" in part or (further is not None and further is not False)
        for place in part / "properties":
            properties.setdefault(place.name, []).append(place)
    return ObjectShape(properties, is_map, is_object)


def branches(document: Document, schema: Place) -> Iterator[Place]:
    """Yield a schema and all schemas for the same value: its reference and its allOf, anyOf and oneOf branches."""
    yield from _branches(document, schema, set())


def _branches(document: Document, schema: Place, seen: set[tuple[str, ...]]) -> Iterator[Place]:
    if schema.path in seen or not isinstance(schema.value, dict):
        return
    seen.add(schema.path)
    yield schema
    if "$ref" in schema:
        yield from _branches(document, document.follow(schema), seen)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for place in schema / keyword:
            yield from _branches(document, place, seen)


def reachable(document: Document, schema: Place) -> Iterator[Place]:
    """Yield a schema and every schema reachable from it through references, each once."""
    seen: set[tuple[str, ...]] = set()
    waiting = [schema]
    while waiting:
        for found in _below(SchemaPlace(waiting.pop(), Role.ROOT)):
            if found.place.path not in seen:
                seen.add(found.place.path)
                yield found.place
                if "$ref" in found.place:
                    waiting.append(document.follow(found.place))
