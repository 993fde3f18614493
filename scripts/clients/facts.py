"""What a client needs to know of its document as a whole: public calls, secrets, media types."""

from __future__ import annotations

import re

from scripts.openapi import JSON, Document


def public_calls(document: Document) -> list[tuple[str, str]]:
    """Method and path, as a pattern, of every operation without credentials."""
    return [
        (operation.method.upper(), re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(operation.path)))
        for operation in document.operations
        if operation.is_public
    ]


def secret_properties(document: Document) -> frozenset[str]:
    """The names of the properties that hold secrets (`format: password`), which no repr may show."""
    return frozenset(
        found.name
        for schema in document.component("schemas")
        for found in schema / "properties"
        if document.resolve(found.value).get("format") == "password"
    )


def accepted(document: Document) -> str:
    """The `Accept` header of a client: every media type that the document answers with, JSON before all others."""
    answers = [answer for operation in document.operations for answer in operation.responses.values()]
    others = dict.fromkeys(media.name for answer in answers for media in answer / "content" if media.name != JSON)
    return ", ".join([JSON, *(f"{media};q=0.9" for media in others)])
