"""The document model shared by everything downstream of the bundle."""

from scripts.openapi.document import COMPONENT_KINDS, JSON, METHODS, Document, MediaType, Operation, UnresolvedError
from scripts.openapi.place import Place, pointer_of, pointer_tokens

__all__ = [
    "COMPONENT_KINDS",
    "JSON",
    "METHODS",
    "Document",
    "MediaType",
    "Operation",
    "Place",
    "UnresolvedError",
    "pointer_of",
    "pointer_tokens",
]
