"""The example values of a document, which forms are filled with and samples and collections are made from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from scripts.openapi import Document, Operation, Place

DEMO = "x-demo"
"""Of a security scheme (overlays/docs): the mock's demo credentials, `token`, or `users` by the name that `x-signature`
gives them. Of an operation: values of parameters that lead to demo records, where the examples do not, by name, and in
`requestBody` the name of the body's example to begin with."""

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def examples(document: Document, holder: Place) -> Iterator[tuple[str, Any]]:
    """Title and value of each example, in the order of the document."""
    if "example" in holder:
        yield "example", holder.value["example"]
    for listed in holder / "examples":
        example = document.follow(listed).value
        if "value" in example:
            yield example.get("summary", listed.name), example["value"]


def body_examples(operation: Operation, media: Place) -> list[tuple[str, Any]]:
    """Title and value of each example of a body, the one that `x-demo` names first."""
    first = operation.definition.get(DEMO, {}).get("requestBody")
    named = media / "examples" / first if first else None
    preferred = operation.document.follow(named).value["value"] if named else None
    return sorted(examples(operation.document, media), key=lambda each: each[1] != preferred)


def is_file(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def text(value: Any) -> str:
    """A value as it stands in a URL or a form: text as it is, the rest as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ",".join(text(one) for one in value)
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
