"""Every schema of a document, and what a schema says about the properties of an object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from scripts.openapi.document import Document
from scripts.openapi.place import Place

_NAMED = {"properties": "property", "patternProperties": "map", "$defs": "part", "dependentSchemas": "constraint"}
_LISTED = {"allOf": "branch", "anyOf": "branch", "oneOf": "branch", "prefixItems": "item"}
_SINGLE = {
    "items": "item",
    "contains": "constraint",
    "additionalProperties": "map",
    "unevaluatedProperties": "map",
    "unevaluatedItems": "item",
    "propertyNames": "constraint",
    "not": "constraint",
    "if": "constraint",
    "then": "constraint",
    "else": "constraint",
}

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
    """What a schema is for within the one around it."""

    COMPONENT = "component"  # a named schema under components
    ROOT = "root"  # the schema of a media type, parameter or header
    PROPERTY = "property"
    ITEM = "item"
    MAP = "map"  # the values of further properties
    BRANCH = "branch"  # of allOf, anyOf, oneOf
    PART = "part"  # of $defs
    CONSTRAINT = "constraint"  # says only what is allowed, describes no value by itself


@dataclass(frozen=True)
class SchemaPlace:
    """A schema, an object or a boolean, with its role; `keyword` is the one that holds it, if any."""

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
    """The `type` of a schema as a list; empty where it has none."""
    named = schema.get("type", []) if isinstance(schema, dict) else []
    return [named] if isinstance(named, str) else list(named)


def json_types(document: Document, schema: Any) -> set[str]:
    """The JSON types that a schema names, through references and compositions; empty if it names none.

    Without `type`, those of the values that it lists.
    """
    schema = document.resolve(schema)
    found = set(types_of(schema))
    if not found:
        listed = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
        found = {_JSON_TYPES[type(value)] for value in listed}
    for keyword in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(keyword, []):
            found |= json_types(document, part)
    return found


def schemas(document: Document) -> Iterator[SchemaPlace]:
    """Every schema of the document, each once and where it stands; references are not followed."""
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
    if not isinstance(schema.value, dict):
        return
    for keyword, role in _SINGLE.items():
        if keyword in schema.place:
            yield from _below(SchemaPlace(schema.place / keyword, _inherit(schema, role), keyword))
    for keyword, role in (_NAMED | _LISTED).items():
        for place in schema.place / keyword:
            yield from _below(SchemaPlace(place, _inherit(schema, role), keyword))


def _inherit(parent: SchemaPlace, role: str) -> Role:
    return Role.CONSTRAINT if parent.role is Role.CONSTRAINT else Role(role)


@dataclass(frozen=True)
class ObjectShape:
    """The properties that a schema names, behind references and in all branches of it."""

    properties: dict[str, list[Place]]
    is_map: bool  # it says by itself that there are others
    is_object: bool


def shape(document: Document, schema: Place) -> ObjectShape:
    """What a schema says about an object; a name may have several schemas, one for each branch that has it."""
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
    """A schema and all that apply to the same value: behind its reference and in its allOf, anyOf and oneOf."""
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
    """A schema and all that it leads to, references followed, each once."""
    seen: set[tuple[str, ...]] = set()
    waiting = [schema]
    while waiting:
        for found in _below(SchemaPlace(waiting.pop(), Role.ROOT)):
            if found.place.path not in seen:
                seen.add(found.place.path)
                yield found.place
                if "$ref" in found.place:
                    waiting.append(document.follow(found.place))
