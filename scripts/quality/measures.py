"""What is counted in a bundled document: of how many places something holds, and where it does not."""

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
    """How many of `total` places have something; `missing` are the pointers of those that do not."""

    total: int
    missing: list[str]

    @property
    def percent(self) -> float:
        return 100.0 if not self.total else 100.0 * (self.total - len(self.missing)) / self.total


def unauthorized(document: Document) -> Share:
    """Operations that ask for credentials and document a 401."""
    secured = [operation for operation in document.operations if _is_secured(document, operation)]
    return Share(len(secured), [operation.place.pointer for operation in secured if "401" not in operation.responses])


def _is_secured(document: Document, operation: Operation) -> bool:
    """Whether no way in is left open: there is security, and no empty requirement among its alternatives."""
    security = operation.place.value.get("security", document.root.get("security", []))
    return bool(security) and {} not in security


def operation_examples(document: Document) -> Share:
    """Operations that show an example of every body they take or answer with, whatever its media type."""
    missing = []
    for operation in document.operations:
        bodies = [*operation.responses.values(), *([operation.body] if operation.body else [])]
        media = [place for body in bodies for place in body / "content"]
        if not media or not all(any(document.examples(place)) or "example" in place for place in media):
            missing.append(operation.place.pointer)
    return Share(len(document.operations), missing)


def property_descriptions(document: Document) -> Share:
    """Properties with a description, their own or that of the schema they refer to."""
    found = _properties(document)
    described = ("description" in place or "description" in document.follow(place) for place in found)
    return _share(found, list(described))


def property_examples(document: Document) -> Share:
    """Properties with an example: their own, or that of the schema they refer to, choose from, or list."""
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
    """Pointers of the examples and defaults that do not fit their schema."""
    return [finding.pointer for finding in example_valid.check(Project((document,)))]


def unresolved(document: Document) -> list[str]:
    """Pointers of the references that lead nowhere or out of the document."""
    return [place.pointer for place in broken_references(document)]


def unused(document: Document) -> list[str]:
    """Pointers of the components that no operation needs."""
    root: dict[str, Any] = document.root
    return [f"/components/{kind}/{name}" for kind, name in unused_components(root)]
