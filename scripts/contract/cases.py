"""The operation of our reader that a case of schemathesis belongs to."""

from __future__ import annotations

from typing import Any

from scripts.openapi import Document, Operation

_DOCUMENTS: dict[int, Document] = {}
"""By the id of their roots, which they keep alive."""


def described(operation: Any) -> Operation:
    """The operation behind an operation of schemathesis."""
    root = operation.schema.raw_schema
    document = _DOCUMENTS.setdefault(id(root), Document("fuzzed", root))
    return document.by_id[operation.definition.raw["operationId"]]
