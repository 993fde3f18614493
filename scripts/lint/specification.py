"""Whether a document is OpenAPI 3.1 at all, which the house rules take for granted."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.openapi import Document, Place


def specification_errors(document: Document) -> Iterator[str]:
    """What is wrong with a document by the specification, one line each, with the place as far as the library tells."""
    broken = broken_references(document)
    for place in broken:
        yield f"{document.name}#{place.pointer}: {place.value['$ref']!r} leads nowhere"
    if broken:
        return  # the library stops at the first one, with a text that holds the whole document
    for error in OpenAPIV31SpecValidator(document.root).iter_errors():
        pointer = Place(tuple(map(str, error.absolute_path)), None).pointer
        yield f"{document.name}#{pointer}: {error.message.splitlines()[0]}"


def broken_references(document: Document) -> list[Place]:
    """The places of references that lead nowhere or out of the document."""
    return list(_broken_references(document, document.place()))


def _broken_references(document: Document, place: Place) -> Iterator[Place]:
    reference = place.value.get("$ref") if isinstance(place.value, dict) else None
    if isinstance(reference, str) and not (reference.startswith("#/") and document.follow(place).value is not None):
        yield place
    for child in place:
        yield from _broken_references(document, child)
