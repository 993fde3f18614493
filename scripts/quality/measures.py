"""Measures of a bundled document: shares of places with a property, and lists of problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scripts.documents.prune import unused_components
from scripts.lint.rule import Project
from scripts.lint.rules.examples import example_valid
from scripts.lint.specification import broken_references
from scripts.openapi import Document, Operation, Place
from scripts.openapi.schemas import Role, schemas


@dataclass(frozen=True)
class Share:
    """A share of `total` places; `missing` lists the pointers of the places without."""

    total: int
    missing: list[str]

    @property
    def percent(self) -> float:
        return 100.0 if not self.total else 100.0 * (self.total - len(self.missing)) / self.total


def unauthorized(document: Document) -> Share:
    """Share of operations requiring credentials that document a 401."""
    secured = [operation for operation in document.operations if _is_secured(document, operation)]
    return Share(len(secured), [operation.place.pointer for operation in secured if "401" not in operation.responses])


def _is_secured(document: Document, operation: Operation) -> bool:
    """Return whether credentials are required: there is security, without an empty alternative."""
    security = operation.place.value.get("security", document.root.get("security", []))
    return bool(security) and {} not in security


def operation_examples(document: Document) -> Share:
    """Share of operations with an example for every media type of every request and response body."""
    missing = []
    for operation in document.operations:
        bodies = [*operation.responses.values(), *([operation.body] if operation.body else [])]
        media = [place for body in bodies for place in body / "content"]
        if not media or not all(any(document.examples(place)) or "example" in place for place in media):
            missing.append(operation.place.pointer)
    return Share(len(document.operations), missing)


def property_descriptions(document: Document) -> Share:
    """Share of properties with a description, their own or that of the referenced schema."""
    found = _properties(document)
    described = ("description" in place or "description" in document.follow(place) for place in found)
    return _share(found, list(described))


def property_examples(document: Document) -> Share:
    """Share of properties with an example, their own or that of a referenced, composed or item schema."""
    found = _properties(document)
    return _share(found, [_has_example(document, place, set()) for place in found])


def _has_example(document: Document, place: Place, seen: set[tuple[str, ...]]) -> bool:
    if place.path in seen or not isinstance(place.value, dict):
        return False
    seen.add(place.path)
    if "examples" in place or "example" in place or "const" in place:
        return True
    if "$ref" in place:
        return _has_example(document, document.follow(place), seen)
    parts = [part for keyword in ("oneOf", "anyOf", "allOf") for part in place / keyword]
    parts += [place / "items"] if "items" in place else []
    return any(_has_example(document, part, seen) for part in parts)


def _properties(document: Document) -> list[Place]:
    return [schema.place for schema in schemas(document) if schema.role is Role.PROPERTY]


def _share(places: list[Place], holds: list[bool]) -> Share:
    return Share(len(places), [place.pointer for place, held in zip(places, holds, strict=True) if not held])


def invalid_examples(document: Document) -> list[str]:
    """Return pointers of invalid examples and defaults."""
    return [finding.pointer for finding in example_valid.check(Project((document,)))]


def unresolved(document: Document) -> list[str]:
    """Return pointers of references that do not resolve or that leave the document."""
    return [place.pointer for place in broken_references(document)]


def unused(document: Document) -> list[str]:
    """Return pointers of unused components."""
    root: dict[str, Any] = document.root
    return [f"/components/{kind}/{name}" for kind, name in unused_components(root)]
