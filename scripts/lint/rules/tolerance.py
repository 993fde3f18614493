"""Responses are described no stricter than their sources; requests are as strict as documented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM, reachable, schemas

_STRICT = (
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
_CLOSING = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems")
_STRICT_FORMATS = ("email", "hostname", "ipv4", "ipv6")
"""Formats of values from people and networks. Formats of values that an API generates, such as `uuid`, are allowed."""


@document_rule
def tolerant_answer(document: Document) -> Iterator[Violation]:
    """Schemas of responses have closed lists, closed objects and limits only where their source is exact."""
    seen: set[tuple[str, ...]] = set()
    for media in document.media_types:
        if media.direction != "response":
            continue
        for schema in reachable(document, media.place / "schema"):
            if schema.path in seen or not isinstance(schema.value, dict):
                continue
            seen.add(schema.path)
            strict = list(_strict(schema.value))
            if strict and not _is_exact(document, schema):
                yield Violation(schema / strict[0], f"{', '.join(strict)} in a response {_REMEDY}")


_REMEDY = "(omit it, write `x-extensible-enum`, or add `exact: true` to `x-source` if the source limits responses)"


def _strict(schema: Mapping[str, Any]) -> Iterator[str]:
    """Return the keywords of a schema that restrict values beyond their type."""
    yield from (keyword for keyword in _STRICT if keyword in schema)
    yield from (keyword for keyword in _CLOSING if schema.get(keyword) is False)
    if schema.get("format") in _STRICT_FORMATS:
        yield "format"


def _is_exact(document: Document, schema: Place) -> bool:
    """Return whether the source of a schema, its own or that of an ancestor, is marked as exact."""
    found: Any = None
    place = document.place()
    for key in schema.path:
        place = place / key
        if "x-source" in place:
            found = place.value["x-source"]
    return isinstance(found, Mapping) and found.get("exact") is True


@document_rule
def closed_choice(document: Document) -> Iterator[Violation]:
    """An `enum` beside a `$ref` lists the known values of the open list that it closes for requests."""
    for schema in schemas(document):
        if not isinstance(schema.value, dict) or not {"$ref", "enum"} <= set(schema.value):
            continue
        known = document.follow(schema.place).value.get(EXTENSIBLE_ENUM)
        if known != schema.value["enum"]:
            told = "has no open list" if known is None else f"lists {known}"
            yield Violation(schema.place / "enum", f"{schema.value['$ref']} {told} (write the same values in both)")


RULES = (tolerant_answer, closed_choice)
