"""Map a case of schemathesis to the operation of our document reader."""

from __future__ import annotations

from typing import Any

from scripts.openapi import Document, Operation

_DOCUMENTS: dict[int, Document] = {}
"""Documents by the id of their root, which they keep alive."""


def described(operation: Any) -> Operation:
    """Return our operation for an operation of schemathesis."""
    root = operation.schema.raw_schema
    document = _DOCUMENTS.setdefault(id(root), Document("fuzzed", root))
    return document.by_id[operation.definition.raw["operationId"]]
