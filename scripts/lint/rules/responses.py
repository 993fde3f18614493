"""Rules about the status codes that an operation must document."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Operation, Place
from scripts.openapi.schemas import branches

_CONSTRAINTS = frozenset(
    {
        "enum",
        "const",
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
    }
)


def _missing(operation: Operation, status: str, why: str) -> Iterator[Violation]:
    ranged = f"{status[0]}XX"
    if not {status, ranged, "default"} & set(operation.responses):
        yield Violation(operation.place / "responses", f"missing {status}, {why} (document it, usually by a reference)")


def _can_be_wrong(document: Document, parameter: Place) -> bool:
    """Return whether a query parameter can have an invalid value, for which the API responds with 400."""
    if parameter.value.get("in") != "query" or "x-refused-with" in parameter:
        return False
    if parameter.value.get("required"):
        return True
    return any(
        part.value.get("type", "string") != "string" or _CONSTRAINTS & set(part.value)
        for part in branches(document, parameter / "schema")
    )


@document_rule
def documented_400(document: Document) -> Iterator[Violation]:
    """An operation with a body, or with a query parameter that can be invalid, documents 400."""
    for operation in document.operations:
        if operation.body:
            yield from _missing(operation, "400", "although it takes a body")
            continue
        wrong = [place.value["name"] for place in operation.parameters if _can_be_wrong(document, place)]
        if wrong:
            yield from _missing(
                operation,
                "400",
                f"although {', '.join(wrong)} can be invalid; set `x-refused-with` if the API uses another status",
            )


@document_rule
def documented_401(document: Document) -> Iterator[Violation]:
    """An operation that requires credentials documents 401."""
    for operation in document.operations:
        if not operation.is_public:
            yield from _missing(operation, "401", "although it requires credentials")


@document_rule
def documented_403(document: Document) -> Iterator[Violation]:
    """An operation that takes a token documents 403, for a missing permission or subscription."""
    for operation in document.operations:
        if document.takes_tokens and not operation.is_public:
            yield from _missing(operation, "403", "although a permission or the subscription may be missing")


@document_rule
def documented_404(document: Document) -> Iterator[Violation]:
    """An operation with a path parameter documents 404, unless `x-refused-with` sets another status."""
    for operation in document.operations:
        path = [one.value for one in operation.parameters if one.value.get("in") == "path"]
        names = sorted(one["name"] for one in path if "x-refused-with" not in one)
        if names:
            yield from _missing(operation, "404", f"although {', '.join(names)} may not exist")


@document_rule
def documented_415(document: Document) -> Iterator[Violation]:
    """An operation with a body documents 415."""
    for operation in document.operations:
        if operation.body:
            yield from _missing(operation, "415", "although the body may have another media type")


@document_rule
def refused_with(document: Document) -> Iterator[Violation]:
    """`x-refused-with` is a 4xx status that every operation with the parameter documents."""
    for operation in document.operations:
        for parameter in operation.parameters:
            if "x-refused-with" not in parameter:
                continue
            status = parameter.value["x-refused-with"]
            if not (isinstance(status, str) and len(status) == 3 and status.isdigit() and status.startswith("4")):
                yield Violation(
                    parameter / "x-refused-with", f"invalid 4xx status {status!r} (write it quoted, such as '404')"
                )
            else:
                yield from _missing(
                    operation, status, f"although `x-refused-with` of {parameter.value['name']} names it"
                )


RULES = (documented_400, documented_401, documented_403, documented_404, documented_415, refused_with)
