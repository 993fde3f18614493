"""The inventory of a document for coverage: its operations, parameters, statuses, media types, links and keywords."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.openapi import JSON, Document, Operation, Place
from scripts.openapi.links import Link, links

KINDS = ("operations", "parameters", "statuses", "media types", "links", "schema keywords")
FORM = "application/x-www-form-urlencoded"
ASSERTIONS = frozenset(
    (
        *("type", "enum", "const", "format", "pattern", "multipleOf", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems"),
        *("minContains", "maxContains", "minProperties", "maxProperties", "required", "dependentRequired"),
    )
)
"""Keywords that a value can violate (JSON Schema Validation 2020-12, sections 6 and 7)."""
_ONE = ("additionalProperties", "items", "contains", "propertyNames", "not", "if", "then", "else")
_SEVERAL = ("properties", "patternProperties", "dependentSchemas", "prefixItems", "allOf", "anyOf", "oneOf")

Inventory = dict[str, list[str]]
"""Items by kind, in document order."""


def inventory(document: Document) -> Inventory:
    """Return all items of a document."""
    found: Inventory = {kind: [] for kind in KINDS}
    for operation in document.operations:
        found["operations"].append(operation.id)
        found["parameters"] += [parameter_item(operation, place) for place in operation.parameters]
        found["statuses"] += [status_item(operation, status) for status in operation.responses]
        found["media types"] += [media_item(operation, "request", kind) for kind in operation.bodies]
        for status, response in operation.responses.items():
            found["media types"] += [media_item(operation, status, one.name) for one in response / "content"]
    found["links"] = [link_item(link) for link in links(document)]
    found["schema keywords"] = list(dict.fromkeys(_keywords(document)))
    return found


def parameter_item(operation: Operation, parameter: Place) -> str:
    return f"{operation.id} {parameter.value['in']} {parameter.value['name']}"


def status_item(operation: Operation, status: str) -> str:
    return f"{operation.id} {status}"


def media_item(operation: Operation, side: str, kind: str) -> str:
    """Return the item of a media type; `side` is "request" or the status of a response."""
    return f"{operation.id} {side} {kind}"


def link_item(link: Link) -> str:
    return f"{link.source.id} {link.status} {link.name}"


def _keywords(document: Document) -> Iterator[str]:
    """Yield the pointers of all assertions on parameters, and on bodies in JSON and in form encoding."""
    seen: set[tuple[str, ...]] = set()
    for operation in document.operations:
        for parameter in operation.parameters:
            yield from _below(document, parameter / "schema", seen)
        holders = [*([operation.body] if operation.body else []), *operation.responses.values()]
        for entry in (entry for holder in holders for entry in holder / "content"):
            if is_read(entry.name):
                yield from _below(document, entry / "schema", seen)


def is_read(kind: str) -> bool:
    """Return whether bodies of a media type are validated against their schema."""
    bare = kind.partition(";")[0].strip()
    return bare in (JSON, FORM) or bare.endswith("+json")


def _below(document: Document, schema: Place, seen: set[tuple[str, ...]]) -> Iterator[str]:
    if not isinstance(schema.value, dict) or schema.path in seen:
        return
    seen.add(schema.path)
    yield from ((schema / name).pointer for name in schema.value if name in ASSERTIONS)
    if "$ref" in schema:
        yield from _below(document, document.follow(schema), seen)
    for name in _ONE:
        if name in schema:
            yield from _below(document, schema / name, seen)
    for name in _SEVERAL:
        for one in schema / name:
            yield from _below(document, one, seen)
