"""The example values of a document, used for forms, samples and collections."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.openapi import Document, Operation, Place

DEMO = "x-demo"
"""Extension of overlays/docs. On a security scheme: the mock's demo credentials, `token`, or `users` by their names in
`x-signature`. On an operation: parameter values that name demo records, if the examples do not; `requestBody` names the
default example of the body."""

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def examples(document: Document, holder: Place) -> Iterator[tuple[str, Any]]:
    """Return title and value of each example, in document order."""
    if "example" in holder:
        yield "example", holder.value["example"]
    for listed in holder / "examples":
        example = document.follow(listed).value
        if "value" in example:
            yield example.get("summary", listed.name), example["value"]


def body_examples(operation: Operation, media: Place) -> list[tuple[str, Any]]:
    """Return title and value of each example of a body, beginning with the one named by `x-demo`."""
    first = operation.definition.get(DEMO, {}).get("requestBody")
    named = media / "examples" / first if first else None
    preferred = operation.document.follow(named).value["value"] if named else None
    return sorted(examples(operation.document, media), key=lambda each: each[1] != preferred)


def is_file(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def text(value: Any) -> str:
    """Return a value as text for a URL or form: text unchanged, anything else as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ",".join(text(one) for one in value)
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
