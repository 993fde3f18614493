"""What the descriptions rest on: every `x-source`, with the place that it stands at and the page that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.docs.documents import Api, operation_link

# In the order of strength; spec/README.md explains them.
EVIDENCE = {
    "documented": "A current page or a published file of the vendor says so.",
    "archived": "Only an older text of the vendor says so.",
    "observed": "Published code relies on it; no page says so.",
    "inferred": "A conclusion of ours, from what the other sources say.",
}
# White on each of these has a contrast of more than 6 to 1.
COLOURS = {"documented": "#166534", "archived": "#92400e", "observed": "#5b21b6", "inferred": "#475569"}


@dataclass(frozen=True, slots=True)
class Source:
    """An `x-source`: how sure a statement is, where it comes from, and how a contradiction was resolved."""

    evidence: str
    origins: tuple[str, ...]
    note: str

    @classmethod
    def of(cls, node: Mapping[str, Any]) -> Source | None:
        """The source of a part of a document, None if it has none of its own."""
        source = node.get("x-source")
        if not isinstance(source, Mapping):
            return None
        origins = source.get("from", [])
        listed = [origins] if isinstance(origins, str) else origins
        return cls(source["evidence"], tuple(_origin(each) for each in listed), source.get("note", ""))


@dataclass(frozen=True, slots=True)
class Statement:
    """A source at its place: `kind` is what it is about, `name` which one, `link` the place on the site."""

    kind: str
    name: str
    link: str
    source: Source


def statements(api: Api) -> Iterator[Statement]:
    """Every source in the document: of operations, schemas, their properties, and of the rest."""
    for operation in api.operations:
        for path, source in _sources(operation.definition):
            within = _within(path)
            name = f"{operation.label}, {within}" if within else operation.label
            yield Statement("part of an operation" if within else "operation", name, operation_link(operation), source)
    for name, schema in api.schemas.items():
        for path, source in _sources(schema):
            fields = [key for before, key in zip(("", *path), path, strict=False) if before == "properties"]
            kind = "property" if fields else "schema"
            yield Statement(kind, ".".join((name, *fields)), api.schema_link(name, *fields), source)
    for kind, components in api.document.root.get("components", {}).items():
        if kind != "schemas":
            for name, component in components.items():
                for path, source in _sources(component):
                    within = _within(path)
                    place = _KINDS.get(kind, kind)
                    text = f"{name}, {within}" if within else name
                    yield Statement(place, text, api.reference, source)


_KINDS = {
    "responses": "answer",
    "parameters": "parameter",
    "securitySchemes": "security scheme",
    "headers": "header",
    "requestBodies": "request body",
}


def property_sources(api: Api) -> Iterator[tuple[str, Source]]:
    """Each property of each schema and its source: its own, else its schema's."""
    for name, schema in api.schemas.items():
        whole = Source.of(schema)
        for field, described in _properties(schema):
            source = Source.of(described) or whole
            if source is not None:
                yield f"{name}.{field}", source


def counts(api: Api) -> dict[str, Counter[str]]:
    """How many operations, schemas and properties rest on each kind of evidence."""
    operations = (Source.of(operation.definition) for operation in api.operations)
    schemas = (Source.of(schema) for schema in api.schemas.values())
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


def _sources(node: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Source]]:
    if isinstance(node, Mapping):
        source = Source.of(node)
        if source is not None:
            yield path, source
        for key, value in node.items():
            if key not in ("example", "examples", "x-source"):
                yield from _sources(value, (*path, str(key)))
    elif isinstance(node, list):
        for value in node:
            yield from _sources(value, path)


def _within(path: tuple[str, ...]) -> str:
    """Words for a place inside of an operation or a component."""
    if path and path[0] == "x-permissions":
        return "permissions"
    return " ".join(path)


def _origin(text: str) -> str:
    return text.removeprefix("reference/")
