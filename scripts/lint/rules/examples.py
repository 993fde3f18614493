"""Examples: there are enough, they fit their schemas, and they show what goes which way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from scripts.lint.rule import Fault, document_rule
from scripts.openapi import Document, Place
from scripts.openapi.schemas import branches, schemas, shape

_LONGEST = 160
_DOCUMENT = "urn:document"
"""The name of the document in the registry of schemas."""


@document_rule
def request_example(document: Document) -> Iterator[Fault]:
    """Each media type of a request body has an example."""
    yield from _without_example(document, "request")


@document_rule
def response_example(document: Document) -> Iterator[Fault]:
    """Each media type of a response has an example."""
    yield from _without_example(document, "response")


def _without_example(document: Document, direction: str) -> Iterator[Fault]:
    for media in document.media_types:
        if media.direction == direction and not any(document.examples(media.place)):
            yield Fault(media.place, "no example (add `examples: {<name>: {$ref: '#/examples/<Name>'}}`)")


@document_rule
def example_valid(document: Document) -> Iterator[Fault]:
    """Every example of a media type, parameter, header or schema fits its schema, formats included."""
    # One registry for the whole document: a validator then compiles what its schema refers to, not every component.
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


def _misfits(registry: jsonschema_rs.Registry, schema: Place, values: Iterator[Place]) -> Iterator[Fault]:
    found = list(values)
    if not found:
        return
    reference = {"$ref": f"{_DOCUMENT}#{quote(schema.pointer, safe='/~')}"}
    try:
        validator = jsonschema_rs.Draft202012Validator(reference, validate_formats=True, registry=registry)
    except jsonschema_rs.ValidationError:
        return  # not a schema, which the rule schema-valid says
    for place in found:
        for error in validator.iter_errors(place.value):
            where = "/".join(map(str, error.instance_path))
            message = error.message if len(error.message) <= _LONGEST else f"{error.message[:_LONGEST]}..."
            yield Fault(place, f"{where + ': ' if where else ''}{message} (mend the example or the schema)")


@document_rule
def example_direction(document: Document) -> Iterator[Fault]:
    """An example of a request carries no read-only property, one of a response none that is write-only."""
    # That a response carries what is read-only and required follows from example-valid.
    for media in document.media_types:
        keyword = "readOnly" if media.direction == "request" else "writeOnly"
        for place in document.examples(media.place):
            for way in _marked(document, media.place / "schema", place.value, keyword):
                yield Fault(place, f"carries {way}, which is {keyword} (take it out of the {media.direction} example)")


@document_rule
def example_declared(document: Document) -> Iterator[Fault]:
    """An example carries at its top only properties that its schema names, unless the schema is a map."""
    for media in document.media_types:
        known = shape(document, media.place / "schema")
        if not known.is_object or known.is_map:
            continue
        for place in document.examples(media.place):
            for name in place.value if isinstance(place.value, dict) else ():
                if name not in known.properties:
                    yield Fault(
                        place, f"carries {name!r}, which the schema does not name (describe it, or leave it out)"
                    )


def _marked(document: Document, schema: Place, value: Any, keyword: str, way: str = "") -> Iterator[str]:
    """The ways to the properties in a value that their schema marks with a keyword."""
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
