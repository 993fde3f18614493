"""The evidence of the descriptions: every `x-source` with its place and the page that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.docs.documents import Api, operation_link
from scripts.evidence import Source


@dataclass(frozen=True, slots=True)
class Statement:
    """A source and what it is about: kind, name, and link to the place on the site."""

    kind: str
    name: str
    link: str
    source: Source


def statements(api: Api) -> Iterator[Statement]:
    """Yield every source in a document: of operations, schemas, properties, and other parts."""
    root = api.document.root
    for operation in api.operations:
        for path, source in _sources(operation.definition, root):
            within = _within(path)
            name = f"{operation.label}, {within}" if within else operation.label
            yield Statement("part of an operation" if within else "operation", name, operation_link(operation), source)
    for name, schema in api.schemas.items():
        for path, source in _sources(schema, root):
            fields = [key for before, key in zip(("", *path), path, strict=False) if before == "properties"]
            kind = "property" if fields else "schema"
            yield Statement(kind, ".".join((name, *fields)), api.schema_link(name, *fields), source)
    for kind, components in api.document.root.get("components", {}).items():
        if kind != "schemas":
            for name, component in components.items():
                for path, source in _sources(component, root):
                    within = _within(path)
                    place = _KINDS.get(kind, kind)
                    text = f"{name}, {within}" if within else name
                    yield Statement(place, text, api.link, source)


_KINDS = {
    "responses": "response",
    "parameters": "parameter",
    "securitySchemes": "security scheme",
    "headers": "header",
    "requestBodies": "request body",
}


def property_sources(api: Api) -> Iterator[tuple[str, Source]]:
    """Yield each property of each schema with its source: its own, otherwise its schema's."""
    for name, schema in api.schemas.items():
        whole = Source.of(schema, api.document.root)
        for field, described in _properties(schema):
            source = Source.of(described, api.document.root) or whole
            if source is not None:
                yield f"{name}.{field}", source


def counts(api: Api) -> dict[str, Counter[str]]:
    """Count operations, schemas and properties by kind of evidence."""
    operations = (Source.of(operation.definition, api.document.root) for operation in api.operations)
    schemas = (Source.of(schema, api.document.root) for schema in api.schemas.values())
    return {
        "operations": Counter(source.evidence for source in operations if source),
        "schemas": Counter(source.evidence for source in schemas if source),
        "properties": Counter(source.evidence for _, source in property_sources(api)),
    }


def _properties(schema: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(schema, Mapping):
        for name, described in schema.get("properties", {}).items():
            if isinstance(described, Mapping):
                yield name, described
        for part in schema.get("allOf", []):
            yield from _properties(part)


def _sources(
    node: Any, root: Mapping[str, Any], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Source]]:
    if isinstance(node, Mapping):
        source = Source.of(node, root)
        if source is not None:
            yield path, source
        for key, value in node.items():
            if key not in ("example", "examples", "x-source"):
                yield from _sources(value, root, (*path, str(key)))
    elif isinstance(node, list):
        for value in node:
            yield from _sources(value, root, path)


def _within(path: tuple[str, ...]) -> str:
    """Describe a place within an operation or component."""
    if path and path[0] == "x-permissions":
        return "permissions"
    return " ".join(path)
