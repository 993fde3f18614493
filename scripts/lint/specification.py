"""Check that a document is valid OpenAPI 3.1, a precondition of the house rules."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.openapi import Document, Place


def specification_errors(document: Document) -> Iterator[str]:
    """Yield the specification errors of a document, one line each, with a pointer as far as the library gives one."""
    broken = broken_references(document)
    for place in broken:
        yield f"{document.name}#{place.pointer}: unresolved reference {place.value['$ref']!r} (fix it)"
    if broken:
        return  # the library would stop at the first one, with a message that contains the whole document
    from openapi_spec_validator import OpenAPIV31SpecValidator  # longer to import than all that other commands need

    for error in OpenAPIV31SpecValidator(document.root).iter_errors():
        pointer = Place(tuple(map(str, error.absolute_path)), None).pointer
        yield f"{document.name}#{pointer}: {error.message.splitlines()[0]}"


def broken_references(document: Document) -> list[Place]:
    """Return references that do not resolve or that leave the document."""
    return list(_broken_references(document, document.place()))


def _broken_references(document: Document, place: Place) -> Iterator[Place]:
    reference = place.value.get("$ref") if isinstance(place.value, dict) else None
    if isinstance(reference, str) and not (reference.startswith("#/") and document.follow(place).value is not None):
        yield place
    for child in place:
        if isinstance(child.value, dict | list):
            yield from _broken_references(document, child)
