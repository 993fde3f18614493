"""Rules about `x-values-from` and `x-unique`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonpath_rfc9535

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Operation, Place
from scripts.openapi.schemas import Role, SchemaPlace, reachable, schemas

_MEMBERS = {"operationId", "values"}


@document_rule
def values_from(document: Document) -> Iterator[Violation]:
    """`x-values-from` names a list operation and a JSONPath that matches values in its examples."""
    for schema, place in _marked(document, "x-values-from"):
        misplaced = "" if _is_parameter(document, schema) else _misplaced(document, schema)
        if complaint := misplaced or _complaint(document, place.value):
            yield Violation(place, complaint)


@document_rule
def unique_value(document: Document) -> Iterator[Violation]:
    """`x-unique` is a boolean, on a property of a request body."""
    for schema, place in _marked(document, "x-unique"):
        if not isinstance(place.value, bool):
            yield Violation(place, f"{place.value!r} is not a boolean (write `true`, or remove it)")
        elif complaint := _misplaced(document, schema):
            yield Violation(place, complaint)


def _marked(document: Document, extension: str) -> Iterator[tuple[SchemaPlace, Place]]:
    for schema in schemas(document):
        if extension in schema.place:
            yield schema, schema.place / extension


def _misplaced(document: Document, schema: SchemaPlace) -> str:
    """Return why the extension has no effect on any request, or ''."""
    bodies = (media.place / "schema" for media in document.media_types if media.direction == "request")
    sent = any(place.path == schema.place.path for body in bodies for place in reachable(document, body))
    if sent and schema.role in (Role.PROPERTY, Role.ITEM):
        return ""
    return "not on a property of a request body, so it has no effect (move it there)"


def _is_parameter(document: Document, schema: SchemaPlace) -> bool:
    """Return whether the schema belongs to a parameter; contract tests take parameter values from the list as well."""
    return any(schema.place.path == (parameter / "schema").path for parameter in document.defined("parameters"))


def _complaint(document: Document, source: Any) -> str:
    if not isinstance(source, dict) or set(source) != _MEMBERS:
        return "not an object with exactly `operationId` and `values` (set both, and nothing else)"
    listed = next((one for one in document.operations if one.id == source["operationId"]), None)
    if listed is None or listed.method != "get":
        return f"{source['operationId']!r} is not a GET of this document (name the GET that lists the values)"
    try:
        path = jsonpath_rfc9535.compile(source["values"])
    except (jsonpath_rfc9535.JSONPathError, TypeError) as error:
        return f"invalid JSONPath {source['values']!r}: {error} (see RFC 9535)"
    if not any(path.find(page) for page in _pages(document, listed)):
        return f"{source['values']} matches nothing in the examples of {listed.id} (fix it, or extend an example)"
    return ""


def _pages(document: Document, listed: Operation) -> Iterator[Any]:
    """Yield the response examples of a list operation."""
    for status, response in listed.responses.items():
        if status.startswith("2"):
            for media in response / "content":
                yield from (example.value for example in document.examples(media))


RULES = (values_from, unique_value)
