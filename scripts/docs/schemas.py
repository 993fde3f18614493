"""The page of an API's schemas: every schema and every property with an address of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from scripts.docs.documents import Api, schema_name, schema_names
from scripts.docs.layout import Layout
from scripts.docs.markdown import Heading
from scripts.evidence import Source
from scripts.openapi import Operation
from scripts.openapi.schemas import EXTENSIBLE_ENUM

_LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "pattern": "matches {}",
    "default": "default {}",
    "const": "always {}",
}


@dataclass(frozen=True, slots=True)
class Field:
    """A property: `path` are the names that lead to it within its schema."""

    path: tuple[str, ...]
    type: Markup
    flags: tuple[str, ...]
    limits: tuple[Markup, ...]
    description: str
    source: Source | None


@dataclass(frozen=True, slots=True)
class SchemaEntry:
    """A schema with its properties, those of nested objects included, and the operations that use it."""

    name: str
    type: Markup
    limits: tuple[Markup, ...]
    description: str
    source: Source | None
    fields: tuple[Field, ...]
    operations: tuple[Operation, ...]
    used_in: tuple[str, ...]


def render_schemas(api: Api, layout: Layout) -> str:
    """The page."""
    return layout.render(
        "schemas.html",
        api.schemas_page,
        title=f"{api.title}: schemas",
        description=f"Every schema and property of {api.title} {api.version}.",
        api=api,
        entries=entries(api),
        headings=[Heading(2, name, name, "") for name in api.schemas],
    )


def entries(api: Api) -> list[SchemaEntry]:
    """The schemas in the order of the document."""
    users = _operations_by_schema(api)
    owners = {name: schema_names(schema) for name, schema in api.schemas.items()}
    return [
        SchemaEntry(
            name,
            _type(schema),
            _limits(schema),
            schema.get("description", ""),
            Source.of(schema, api.document.root),
            tuple(_fields(schema, api.document.root)),
            tuple(users.get(name, ())),
            tuple(owner for owner, used in owners.items() if name in used and owner != name),
        )
        for name, schema in api.schemas.items()
    ]


def _operations_by_schema(api: Api) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for operation in api.operations:
        body = operation.body.value if operation.body else None
        parts = [body, [response.value for response in operation.responses.values()]]
        for name in schema_names(parts):
            found.setdefault(name, []).append(operation)
    return found


def _fields(schema: Any, root: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[Field]:
    for part in schema.get("allOf", []):
        if "$ref" not in part:
            yield from _fields(part, root, path)
    required = schema.get("required", [])
    for name, described in schema.get("properties", {}).items():
        if isinstance(described, Mapping):
            here = (*path, name)
            yield _field(here, described, name in required, Source.of(described, root))
            yield from _fields(_nested(described), root, here)


def _field(path: tuple[str, ...], described: Mapping[str, Any], required: bool, source: Source | None) -> Field:
    flags = [
        word
        for word, applies in (
            ("required", required),
            ("read-only", described.get("readOnly")),
            ("write-only", described.get("writeOnly")),
            ("deprecated", described.get("deprecated")),
        )
        if applies
    ]
    return Field(path, _type(described), tuple(flags), _limits(described), described.get("description", ""), source)


def _nested(described: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object within a property: itself, or what its array holds."""
    items = described.get("items")
    while isinstance(items, Mapping):
        described = items
        items = described.get("items")
    return described


def _type(schema: Any) -> Markup:
    """The type in words, with links to other schemas."""
    if not isinstance(schema, Mapping):
        return Markup("anything" if schema else "nothing")
    if "$ref" in schema:
        name = schema_name(schema["$ref"])
        return Markup('<a href="#{0}">{0}</a>').format(name)
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if keyword in schema:
            return Markup(joint).join(_type(part) for part in schema[keyword])
    types = schema.get("type", "anything")
    if isinstance(types, list):
        return Markup(" or ").join(_type({**schema, "type": each}) for each in types)
    if types == "array":
        return Markup("array of {}").format(_type(schema.get("items", True)))
    if types == "object" and isinstance(schema.get("additionalProperties"), Mapping) and not schema.get("properties"):
        return Markup("object of {}").format(_type(schema["additionalProperties"]))
    shown = schema.get("format") if types in ("string", "integer", "number") else None
    return escape(f"{types} ({shown})" if shown else types)


def _limits(schema: Mapping[str, Any]) -> tuple[Markup, ...]:
    limits = [
        Markup(text).format(Markup("<code>{}</code>").format(_value(schema[keyword])))
        for keyword, text in _LIMITS.items()
        if keyword in schema
    ]
    if schema.get("uniqueItems"):
        limits.append(Markup("no item twice"))
    for keyword, text in (("enum", "one of {}"), (EXTENSIBLE_ENUM, "known values: {}")):
        if keyword in schema:
            values = Markup(", ").join(Markup("<code>{}</code>").format(_value(value)) for value in schema[keyword])
            limits.append(Markup(text).format(values))
    return tuple(limits)


def _value(value: Any) -> str:
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
