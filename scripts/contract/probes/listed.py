"""Turn `x-values-from` into enumerations of the values that the API currently lists.

A document cannot contain these values, because the API may change the list; it rejects other values.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonpath_rfc9535

from scripts.contract.probes.live import Live, ProbeCall
from scripts.contract.probes.probed import VALUES_FROM, ProbedDocument, referring

_MOST_PAGES = 100


def with_listed_values(document: ProbedDocument, live: Live) -> ProbedDocument:
    """Return the document with each reference to a list replaced by an `enum` of its current values.

    Raises:
        Unusable, LookupError, httpx.HTTPError: the values could not be read.
    """
    listed = list(_listed(document.referring, live))
    if not listed:
        return document
    key = json.dumps(listed)
    if key not in document.editions:
        content = json.loads(json.dumps(document.root))  # several times as fast as `deepcopy`
        _enumerate(referring(content), listed)
        document.editions[key] = ProbedDocument(document.name, content)
    return document.editions[key]


def enumerate_listed_values(content: dict[str, Any], live: Live) -> None:
    """Replace the references in the content of a document."""
    schemas = referring(content)
    _enumerate(schemas, list(_listed(schemas, live)))


def _listed(schemas: list[dict[str, Any]], live: Live) -> Iterator[list[Any]]:
    """Yield the values of each schema that refers to a list; the same values are read once."""
    read: dict[tuple[str, str], list[Any]] = {}
    for schema in schemas:
        reference = schema[VALUES_FROM]["operationId"], schema[VALUES_FROM]["values"]
        if reference not in read:
            read[reference] = _values(live, *reference)
        yield read[reference]


def _enumerate(schemas: list[dict[str, Any]], listed: list[list[Any]]) -> None:
    for schema, values in zip(schemas, listed, strict=True):
        schema["enum"] = [*values, None] if "null" in schema.get("type", "") else values


def _values(live: Live, operation_id: str, path: str) -> list[Any]:
    """Return the values that the JSONPath selects on all pages of a list."""
    operation = live.document.by_id[operation_id]
    page = live.ask(ProbeCall(operation, live.path_examples(operation)))
    found = [*jsonpath_rfc9535.find(path, page).values()]
    for _ in range(_MOST_PAGES):
        link = page.get("next") if isinstance(page, dict) else None
        if link is None:
            break
        page = live.follow(operation, link)
        found += jsonpath_rfc9535.find(path, page).values()
    if not found:
        raise LookupError(f"{operation.label} lists nothing at {path}")
    return list(dict.fromkeys(found))
