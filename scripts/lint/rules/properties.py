"""Rules about properties: description, example and type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document
from scripts.openapi.schemas import Role, schemas

_CHOICES = ("$ref", "oneOf", "anyOf", "allOf")
# A description that matches declares the missing type to be intended.
_ANY = re.compile(r"\b(any|whatever|no fixed|of no) (type|value|kind)", re.IGNORECASE)


@document_rule
def property_description(document: Document) -> Iterator[Violation]:
    """A property or an inline list item has a description, its own or that of the referenced schema."""
    for schema in schemas(document):
        if not _describes_a_value(schema.role, schema.value):
            continue
        written = schema.value.get("description") or document.follow(schema.place).value.get("description") or ""
        if not written.strip():
            yield Violation(schema.place, "missing description (say what it holds, and when it is null or absent)")


@document_rule
def property_example(document: Document) -> Iterator[Violation]:
    """A property has `examples`, unless it is composed of referenced schemas or lists them."""
    for schema in schemas(document):
        if not _describes_a_value(schema.role, schema.value) or schema.value.get("examples"):
            continue
        items = schema.value.get("items")
        if any(key in schema.value for key in _CHOICES) or (isinstance(items, dict) and set(items) & {*_CHOICES}):
            continue
        yield Violation(schema.place, "missing examples (add `examples: [<a realistic value>]`)")


@document_rule
def property_type(document: Document) -> Iterator[Violation]:
    """A property has a type, or a description saying that any type is allowed."""
    for schema in schemas(document):
        if not _describes_a_value(schema.role, schema.value):
            continue
        if any(key in schema.value for key in ("type", "const", "enum", *_CHOICES)):
            continue
        if not _ANY.search(schema.value.get("description") or ""):
            yield Violation(
                schema.place, "missing type (add one, or say in the description that it may be of any type)"
            )


def _describes_a_value(role: Role, schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    return role is Role.PROPERTY or (role is Role.ITEM and "$ref" not in schema)


RULES = (property_description, property_example, property_type)
