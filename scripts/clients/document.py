"""Looking things up in a bundled document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]
JSON = "application/json"
_KINDS = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
    list: "array",
    dict: "object",
}
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


class UnsupportedError(Exception):
    """The document uses what the clients cannot do right; the text names operation and place."""


def operations(document: Node) -> Iterator[tuple[str, Node, list[Node]]]:
    """Method, operation and resolved parameters (those of the path item first) of every operation."""
    for item in document["paths"].values():
        for method, operation in item.items():
            if method in _METHODS:
                parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
                yield method, operation, [resolve(parameter, document) for parameter in parameters]


def resolve(node: Node, document: Node) -> Node:
    """What a reference leads to; any other node as it is. Raises UnsupportedError if it leads to nothing."""
    while "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target.get(token.replace("~1", "/").replace("~0", "~"))
            if not isinstance(target, Mapping):
                raise UnsupportedError(f"{node['$ref']}: a reference to nothing")
        node = target
    return node


def kinds(schema: Node, document: Node) -> set[str]:
    """The JSON types that a schema names, through references and compositions; empty if it names none.

    Without `type`, those of the values that it lists.
    """
    schema = resolve(schema, document)
    named = schema.get("type", [])
    found = {named} if isinstance(named, str) else set(named)
    if not found:
        listed = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
        found = {_KINDS[type(value)] for value in listed}
    for keyword in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(keyword, []):
            found |= kinds(part, document)
    return found


def public_paths(document: Node) -> list[tuple[str, str]]:
    """Method and path, as a pattern, of every operation that takes no credentials (`security: []`)."""
    return [
        (method.upper(), re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(path)))
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in _METHODS and operation.get("security") == []
    ]


def secret_properties(document: Node) -> frozenset[str]:
    """The names of the properties that hold secrets (`format: password`), which no repr may show."""
    schemas = document.get("components", {}).get("schemas", {}).values()
    return frozenset(
        name
        for schema in schemas
        for name, found in schema.get("properties", {}).items()
        if resolve(found, document).get("format") == "password"
    )


def accepted(document: Node) -> str:
    """The `Accept` header of a client: every media type that the document answers with, JSON before all others."""
    answers = [
        resolve(answer, document)
        for _, operation, _ in operations(document)
        for answer in operation["responses"].values()
    ]
    others = dict.fromkeys(media for answer in answers for media in answer.get("content", {}) if media != JSON)
    return ", ".join([JSON, *(f"{media};q=0.9" for media in others)])
