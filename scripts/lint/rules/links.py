"""Rules about links: from responses that return ids to operations that take them. Contract tests follow them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Operation, Place

# Runtime expressions, OpenAPI 3.1 section 4.8.20.4.
_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_EXPRESSION = re.compile(
    rf"\$(url|method|statusCode|(?P<side>request|response)\."
    rf"(header\.(?P<header>{_TOKEN})|query\.(?P<query>.+)|path\.(?P<path>.+)|(?P<body>body)(#(?P<pointer>(/.*)?))?))"
)
_EMBEDDED = re.compile(r"\{(\$[^}]*)\}")
_CREATING = ("create", "import")


def _links(document: Document) -> Iterator[tuple[Operation, Place, Place]]:
    """Yield each link with its operation and response; a link of a shared response once per operation."""
    for operation in document.operations:
        for response in operation.responses.values():
            for link in response / "links":
                yield operation, response, document.follow(link)


def _target(document: Document, link: Place) -> Operation | None:
    return next(
        (found for found in document.operations if found.id and found.id == link.value.get("operationId")), None
    )


@document_rule
def link_target(document: Document) -> Iterator[Violation]:
    """A link names an `operationId` of the same document, and has a description."""
    for _, _, link in _links(document):
        if not _target(document, link):
            yield Violation(
                link, f"operationId {link.value.get('operationId')!r} does not exist in this document (fix the name)"
            )
        if not (link.value.get("description") or "").strip():
            yield Violation(link, "missing description (say what the next request does)")


@document_rule
def link_parameters(document: Document) -> Iterator[Violation]:
    """A link passes every path parameter of its target, and no unknown ones."""
    for _, _, link in _links(document):
        target = _target(document, link)
        if target is None:
            continue
        required = target.parameter_names("path")
        given: set[str] = set()
        for parameter in link / "parameters":
            where, dot, name = parameter.name.partition(".")
            qualified = bool(dot) and where in ("path", "query", "header", "cookie")
            known = target.parameter_names(where) if qualified else {place.value["name"] for place in target.parameters}
            name = name if qualified else parameter.name
            given.add(name)
            if name not in known:
                yield Violation(
                    parameter, f"{target.id} has no parameter {parameter.name!r} (it has: {', '.join(sorted(known))})"
                )
        if missing := required - given:
            yield Violation(
                link, f"missing path parameters of {target.id}: {', '.join(sorted(missing))} (add to `parameters`)"
            )


@document_rule
def link_expression(document: Document) -> Iterator[Violation]:
    """A runtime expression of a link is well-formed and resolves in the request or in an example."""
    for operation, response, link in _links(document):
        written = [*(link / "parameters")] + ([link / "requestBody"] if "requestBody" in link else [])
        for place in written:
            for expression in _expressions(place.value):
                complaint = _complaint(document, operation, response, expression)
                if complaint:
                    yield Violation(place, f"{expression}: {complaint}")


def _expressions(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value.startswith("$"):
            yield value
        else:
            yield from _EMBEDDED.findall(value)


def _complaint(document: Document, operation: Operation, response: Place, expression: str) -> str:
    found = _EXPRESSION.fullmatch(expression)
    if not found:
        return "invalid runtime expression (write $request.path.<name> or $response.body#/<pointer>)"
    if found["body"]:
        holder = operation.body if found["side"] == "request" else response
        media_types = list(holder / "content") if holder else []
        bodies = [example.value for media in media_types for example in document.examples(media)]
        if not any(_leads(body, found["pointer"] or "") for body in bodies):
            return f"no example of the {found['side']} has a value there (fix the pointer, or extend an example)"
    for location in ("path", "query", "header"):
        name = found[location]
        if not name:
            continue
        if found["side"] == "response":
            names = set(response.value.get("headers", {})) if location == "header" else set()
        else:
            names = operation.parameter_names(location)
        if name not in names:
            return f"the {found['side']} has no {location} {name!r} (fix the name)"
    return ""


def _leads(value: Any, pointer: str) -> bool:
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return False
    return value is not None


@document_rule
def create_has_incoming_link(document: Document) -> Iterator[Violation]:
    """A create operation is the target of a link, so that link-based tests reach it."""
    reached = {link.value.get("operationId") for _, _, link in _links(document)}
    for operation in document.operations:
        if operation.id.startswith(_CREATING) and operation.id not in reached:
            yield Violation(
                operation.place,
                f"no link leads to {operation.id} (add one to the response that returns its parameters)",
            )


RULES = (link_target, link_parameters, link_expression, create_has_incoming_link)
