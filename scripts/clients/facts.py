"""Document-wide facts for a client: public operations, secret properties, media types."""

from __future__ import annotations

import re

from scripts.openapi import JSON, Document


def public_calls(document: Document) -> list[tuple[str, str]]:
    """Return method and path pattern of every operation that needs no credentials."""
    return [
        (operation.method.upper(), re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(operation.path)))
        for operation in document.operations
        if operation.is_public
    ]


def secret_properties(document: Document) -> frozenset[str]:
    """Return the names of secret properties (`format: password`), which must not appear in a repr."""
    return frozenset(
        found.name
        for schema in document.component("schemas")
        for found in schema / "properties"
        if document.resolve(found.value).get("format") == "password"
    )


def accepted(document: Document) -> str:
    """Return the client's `Accept` header: JSON first, then every other response media type of the document."""
    answers = [answer for operation in document.operations for answer in operation.responses.values()]
    others = dict.fromkeys(media.name for answer in answers for media in answer / "content" if media.name != JSON)
    return ", ".join([JSON, *(f"{media};q=0.9" for media in others)])
