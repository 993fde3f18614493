"""Which status codes an operation must document."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.rule import Fault, document_rule
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


def _missing(operation: Operation, status: str, why: str) -> Iterator[Fault]:
    ranged = f"{status[0]}XX"
    if not {status, ranged, "default"} & set(operation.responses):
        yield Fault(operation.place / "responses", f"no {status}, {why} (document it, in most cases by a reference)")


def _can_be_wrong(document: Document, parameter: Place) -> bool:
    """Whether some text for a query parameter is refused with 400."""
    if parameter.value.get("in") != "query" or "x-refused-with" in parameter:
        return False
    if parameter.value.get("required"):
        return True
    return any(
        part.value.get("type", "string") != "string" or _CONSTRAINTS & set(part.value)
        for part in branches(document, parameter / "schema")
    )


@document_rule
def documented_400(document: Document) -> Iterator[Fault]:
    """An operation that takes a body, or a query parameter that can be wrong, documents 400."""
    for operation in document.operations:
        if operation.body:
            yield from _missing(operation, "400", "though it takes a body")
            continue
        wrong = [place.value["name"] for place in operation.parameters if _can_be_wrong(document, place)]
        if wrong:
            yield from _missing(
                operation,
                "400",
                f"though {', '.join(wrong)} can be wrong; `x-refused-with` on a parameter names another status",
            )


@document_rule
def documented_401(document: Document) -> Iterator[Fault]:
    """An operation that needs credentials documents 401."""
    for operation in document.operations:
        if not operation.is_public:
            yield from _missing(operation, "401", "though it needs credentials")


@document_rule
def documented_403(document: Document) -> Iterator[Fault]:
    """An operation that takes a token documents 403, which a missing permission or subscription causes."""
    for operation in document.operations:
        if document.takes_tokens and not operation.is_public:
            yield from _missing(operation, "403", "though a permission or the subscription may be missing")


@document_rule
def documented_404(document: Document) -> Iterator[Fault]:
    """An operation with a path parameter documents 404, unless the parameter is refused with another status."""
    for operation in document.operations:
        path = [one.value for one in operation.parameters if one.value.get("in") == "path"]
        names = sorted(one["name"] for one in path if "x-refused-with" not in one)
        if names:
            yield from _missing(operation, "404", f"though {', '.join(names)} may name nothing")


@document_rule
def documented_415(document: Document) -> Iterator[Fault]:
    """An operation that takes a body documents 415."""
    for operation in document.operations:
        if operation.body:
            yield from _missing(operation, "415", "though a body may come in another media type")


@document_rule
def refused_with(document: Document) -> Iterator[Fault]:
    """`x-refused-with` names a 4xx status, which every operation with that parameter documents."""
    for operation in document.operations:
        for parameter in operation.parameters:
            if "x-refused-with" not in parameter:
                continue
            status = parameter.value["x-refused-with"]
            if not (isinstance(status, str) and len(status) == 3 and status.isdigit() and status.startswith("4")):
                yield Fault(parameter / "x-refused-with", f"{status!r} is no 4xx status (write it as '404', quoted)")
            else:
                yield from _missing(operation, status, f"though {parameter.value['name']} is refused with it")


RULES = (documented_400, documented_401, documented_403, documented_404, documented_415, refused_with)
