"""An OpenAPI document as the probes read it: operations, their bodies and answers, and how links connect them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import jsonschema_rs

METHODS = ("get", "put", "post", "delete", "patch", "options")
JSON_TYPE = "application/json"
Schema = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation; `definition` is its object with path-level parameters put in and references resolved one deep."""

    id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    bodies: Mapping[str, Schema]
    answer: Schema | None
    definition: Mapping[str, Any]

    @property
    def label(self) -> str:
        """Method and path, as schemathesis names an operation."""
        return f"{self.method} {self.path}"

    @property
    def is_public(self) -> bool:
        """Whether it takes no credentials."""
        return self.definition.get("security") == []

    @property
    def is_paged(self) -> bool:
        """Whether it answers page by page."""
        return self.method == "GET" and any(self.parameter(name) for name in ("cursor", "page"))

    def parameter(self, name: str, location: str = "query") -> Mapping[str, Any] | None:
        """The description of a parameter, or None."""
        found = (one for one in self.parameters if one["name"] == name and one["in"] == location)
        return next(found, None)


@dataclass(frozen=True, eq=False)
class Link:
    """A link of an answer: `parameters` are the runtime expressions that give the target's parameters."""

    source: Operation
    target: Operation
    parameters: Mapping[str, str]


class Document:
    """One API."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self._validators: dict[int, tuple[Schema, jsonschema_rs.Draft202012Validator]] = {}
        self.operations = {one.id: one for one in self._operations()}

    @classmethod
    def load(cls, path: Path) -> Document:
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """The node that a `$ref` points at, with the siblings of the reference, or the node itself."""
        siblings: dict[str, Any] = {}
        while "$ref" in node:
            target: Any = self.content
            for token in node["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            siblings = {name: value for name, value in node.items() if name != "$ref"} | siblings
            node = target
        return {**node, **siblings} if siblings else node

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The declared properties of a schema by name, those of `allOf` and of a nullable alternative included."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in [*schema.get("allOf", []), *schema.get("oneOf", [])]:
            found |= self.properties(part)
        return found | schema.get("properties", {})

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Whether a schema of this document allows a value."""
        if id(schema) not in self._validators:
            root = {"allOf": [schema], "components": self.content.get("components", {})}
            # The schema is kept beside its validator, so that its id is not given to another one.
            self._validators[id(schema)] = (schema, jsonschema_rs.Draft202012Validator(root, validate_formats=True))
        return self._validators[id(schema)][1].is_valid(value)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link from an answer of 200 to 299, in document order."""
        return tuple(
            Link(source, self.operations[link["operationId"]], link.get("parameters", {}))
            for source in self.operations.values()
            for status, response in source.definition["responses"].items()
            if status.startswith("2")
            for link in self.resolve(response).get("links", {}).values()
            if link.get("operationId") in self.operations
        )

    @property
    def signature(self) -> Mapping[str, Any] | None:
        """The `x-signature` of the security scheme that signs requests, or None where tokens are sent."""
        schemes = self.content["components"].get("securitySchemes", {}).values()
        return next((scheme["x-signature"] for scheme in schemes if "x-signature" in scheme), None)

    @property
    def is_for_visitors(self) -> bool:
        """Whether requests carry the token of a visitor, not that of a user."""
        return "visitorToken" in self.content["components"].get("securitySchemes", {})

    def _operations(self) -> list[Operation]:
        return [
            self._operation(path, method, item)
            for path, item in self.content["paths"].items()
            for method in METHODS
            if method in item
        ]

    def _operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        definition = item[method]
        body = self.resolve(definition.get("requestBody", {}))
        answers = [self.resolve(value) for status, value in definition["responses"].items() if status.startswith("2")]
        content = answers[0].get("content", {}) if answers else {}
        parameters = [*item.get("parameters", []), *definition.get("parameters", [])]
        return Operation(
            id=definition["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(self.resolve(one) for one in parameters),
            bodies={media_type: media["schema"] for media_type, media in body.get("content", {}).items()},
            answer=content.get(JSON_TYPE, {}).get("schema"),
            definition=definition,
        )
