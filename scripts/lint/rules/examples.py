"""Rules about examples: present, valid, and with properties of the right direction only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Place
from scripts.openapi.schemas import branches, schemas, shape

_LONGEST = 160
_DOCUMENT = "urn:document"
"""URI of the document in the schema registry."""


@document_rule
def request_example(document: Document) -> Iterator[Violation]:
    """Every media type of a request body has an example."""
    yield from _without_example(document, "request")


@document_rule
def response_example(document: Document) -> Iterator[Violation]:
    """Every media type of a response has an example."""
    yield from _without_example(document, "response")


def _without_example(document: Document, direction: str) -> Iterator[Violation]:
    for media in document.media_types:
        if media.direction == direction and not any(document.examples(media.place)):
            yield Violation(media.place, "no example (add `examples: {<name>: {$ref: '#/examples/<Name>'}}`)")


@document_rule
def example_valid(document: Document) -> Iterator[Violation]:
    """Every example of a media type, parameter, header or schema is valid against its schema, including formats."""
    # With one registry for the document, a validator compiles only what its schema refers to, not every component.
    registry = jsonschema_rs.Registry([(_DOCUMENT, document.root)])
    holders = [*document.defined("parameters"), *document.defined("headers")]
    for holder in [*holders, *(media.place for media in document.media_types)]:
        if "schema" in holder:
            yield from _misfits(registry, holder / "schema", document.examples(holder))
    for schema in schemas(document):
        if isinstance(schema.value, dict):
            yield from _misfits(registry, schema.place, iter(schema.place / "examples"))
            if "default" in schema.place:
                yield from _misfits(registry, schema.place, iter([schema.place / "default"]))


def _misfits(registry: jsonschema_rs.Registry, schema: Place, values: Iterator[Place]) -> Iterator[Violation]:
    found = list(values)
    if not found:
        return
    reference = {"$ref": f"{_DOCUMENT}#{quote(schema.pointer, safe='/~')}"}
    try:
        validator = jsonschema_rs.Draft202012Validator(reference, validate_formats=True, registry=registry)
    except jsonschema_rs.ValidationError:
        return  # an invalid schema is reported by schema-valid
    for place in found:
        for error in validator.iter_errors(place.value):
            where = "/".join(map(str, error.instance_path))
            message = error.message if len(error.message) <= _LONGEST else f"{error.message[:_LONGEST]}..."
            yield Violation(place, f"{where + ': ' if where else ''}{message} (fix the example or the schema)")


@document_rule
def example_direction(document: Document) -> Iterator[Violation]:
    """A request example contains no read-only properties, a response example no write-only ones."""
    # example-valid already checks that responses contain required read-only properties.
    for media in document.media_types:
        keyword = "readOnly" if media.direction == "request" else "writeOnly"
        for place in document.examples(media.place):
            for way in _marked(document, media.place / "schema", place.value, keyword):
                yield Violation(
                    place, f"contains {way}, which is {keyword} (remove it from the {media.direction} example)"
                )


@document_rule
def example_declared(document: Document) -> Iterator[Violation]:
    """The top level of an example contains only properties declared by its schema, unless the schema is a map."""
    for media in document.media_types:
        known = shape(document, media.place / "schema")
        if not known.is_object or known.is_map:
            continue
        for place in document.examples(media.place):
            for name in place.value if isinstance(place.value, dict) else ():
                if name not in known.properties:
                    yield Violation(
                        place, f"contains {name!r}, which the schema does not declare (declare it, or remove it)"
                    )


def _marked(document: Document, schema: Place, value: Any, keyword: str, way: str = "") -> Iterator[str]:
    """Yield the paths of the properties in a value whose schema sets `keyword` to true."""
    if isinstance(value, dict):
        for name, schemas_ in shape(document, schema).properties.items():
            if name not in value:
                continue
            here = f"{way}/{name}".removeprefix("/")
            if any(part.value.get(keyword) is True for each in schemas_ for part in branches(document, each)):
                yield here
            else:
                for each in schemas_[:1]:
                    yield from _marked(document, each, value[name], keyword, here)
    elif isinstance(value, list):
        items = [part / "items" for part in branches(document, schema) if "items" in part]
        for index, item in enumerate(value):
            for each in items[:1]:
                yield from _marked(document, each, item, keyword, f"{way}/{index}".removeprefix("/"))


RULES = (request_example, response_example, example_valid, example_direction, example_declared)
