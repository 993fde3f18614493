"""Compile a mock-variant OpenAPI document into operations that can check a request and a response.

Everything the server accepts or refuses on its own account (paths, parameters, bodies, responses, permissions) is read
here; validators are compiled once, by jsonschema-rs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import jsonschema_rs

from scripts.mock.engine.expression import ExpressionError, Template, compile_templates
from scripts.mock.engine.refusal import JSON

_URI = "urn:api"
METHODS = ("get", "put", "post", "delete", "patch", "options")


@dataclass(frozen=True)
class Parameter:
    """One query, path or header parameter of an operation."""

    name: str
    location: str
    required: bool
    type: str
    item_type: str | None
    explode: bool
    refuse: Mapping[str, Any] | None
    validator: jsonschema_rs.Draft202012Validator


@dataclass(frozen=True)
class Body:
    """What an operation takes as one content type: its validator, the types of its form fields, and which are files."""

    validator: jsonschema_rs.Draft202012Validator
    properties: Mapping[str, str]
    files: frozenset[str] = frozenset()


@dataclass(frozen=True)
class NamedFault:
    """A fault of a body that has a code of its own: bodies that fit the validator have it."""

    validator: jsonschema_rs.Draft202012Validator
    place: str
    message: str
    code: str


@dataclass(frozen=True)
class Operation:
    """One operation, ready to check requests and responses."""

    api: str
    method: str
    path: str
    operation_id: str
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, Body]
    body_required: bool
    named_faults: tuple[NamedFault, ...]
    responses: Mapping[int, jsonschema_rs.Draft202012Validator | None]
    media_types: Mapping[int, str]
    is_public: bool
    permissions: frozenset[str]
    except_own: bool
    except_team_admin: bool
    behaviour: str
    settings: Mapping[str, Any]
    """Whether it takes no credentials (`security: []`)."""

    @cached_property
    def success(self) -> int:
        """The first documented 2xx status."""
        return min(status for status in self.responses if 200 <= status < 300)

    @cached_property
    def writable(self) -> frozenset[str]:
        """The properties that its bodies declare."""
        return frozenset(name for body in self.bodies.values() for name in body.properties)


@dataclass(frozen=True)
class Collection:
    """What the mock overlay says about the records of one kind.

    Attributes:
        key: the property that identifies a record.
        parent: the path parameter that records live under, if any.
        defaults: what PUT puts where the body is silent.
        on_create, on_write: server-set properties of a new record, and after every change.
        on_delete: what is set when a record is deleted; it is then kept and only listed as deleted.
    """

    name: str
    key: str
    parent: str | None
    defaults: Mapping[str, Any]
    on_create: Mapping[str, Template]
    on_write: Mapping[str, Template]
    on_delete: Mapping[str, Template] | None


@dataclass(frozen=True)
class Api:
    """One API: its operations and what the mock overlay says about its data."""

    name: str
    document: Mapping[str, Any]
    operations: tuple[Operation, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    collections: Mapping[str, Collection] = field(default_factory=dict)

    @property
    def is_for_visitors(self) -> bool:
        """Whether requests carry the token of a visitor, not that of a user."""
        return "visitorToken" in self.document["components"].get("securitySchemes", {})


class DocumentError(Exception):
    """The document cannot be served; the text names document, place and the way out."""


def load_api(file: Path) -> Api:
    """Compile the mock variant of one API (JSON, as `make overlays` writes it).

    Raises:
        DocumentError: the file is missing or no JSON object, or an operation has no behaviour.
    """
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DocumentError(f"{file}: no such file; `make overlays` writes it") from None
    except (OSError, ValueError) as error:
        raise DocumentError(f"{file}: {error}; `make overlays` writes it anew") from None
    if not isinstance(document, dict) or "paths" not in document:
        raise DocumentError(f"{file}: not an OpenAPI document; `make overlays` writes it anew")
    return compile_api(document, file.stem)


def compile_api(document: Mapping[str, Any], name: str) -> Api:
    """Compile a mock-variant document. Raises DocumentError, see `load_api`."""
    compiler = _Compiler(document, name)
    operations = tuple(
        compiler.operation(path, method, item)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    )
    settings = document.get("x-mock", {})
    collections = {each: _collection(each, says) for each, says in settings.get("collections", {}).items()}
    return Api(name, document, operations, settings, collections)


def _collection(name: str, says: Mapping[str, Any]) -> Collection:
    try:
        return Collection(
            name=name,
            key=says.get("key", "id"),
            parent=says.get("parent"),
            defaults=says.get("defaults", {}),
            on_create=compile_templates(says.get("onCreate", {})),
            on_write=compile_templates(says.get("onWrite", {})),
            on_delete=compile_templates(says["onDelete"]) if "onDelete" in says else None,
        )
    except ExpressionError as error:
        raise DocumentError(f"collection {name}: {error}") from None


def _absolute(node: Any) -> Any:
    """A schema whose references into its document name that document."""
    if isinstance(node, dict):
        return {
            key: _URI + value if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(item) for item in node] if isinstance(node, list) else node


class _Compiler:
    def __init__(self, document: Mapping[str, Any], name: str) -> None:
        self.document = document
        self.name = name
        components = {"components": document.get("components", {})}
        self.registry = jsonschema_rs.Registry([(_URI, components)], draft=jsonschema_rs.Draft202012)
        self.validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        operation = item[method]
        mock = operation.get("x-mock", {})
        if "behaviour" not in mock:
            raise DocumentError(
                f"{self.name}: {method.upper()} {path} has no x-mock behaviour; "
                f"add an action to overlays/mock/{self.name}.yaml"
            )
        body = self.resolve(operation.get("requestBody", {}))
        permissions = operation.get("x-permissions", {})
        return Operation(
            api=self.name,
            method=method.upper(),
            path=path,
            operation_id=operation["operationId"],
            parameters=tuple(
                self.parameter(self.resolve(one))
                for one in [*item.get("parameters", []), *operation.get("parameters", [])]
            ),
            bodies={media_type: self.body(media["schema"]) for media_type, media in body.get("content", {}).items()},
            body_required=body.get("required", False),
            named_faults=tuple(
                NamedFault(self.validator(fault["when"]), fault["place"], fault["message"], fault["code"])
                for fault in mock.get("namedFaults", [])
            ),
            responses={int(status): self.response(response) for status, response in operation["responses"].items()},
            media_types={
                int(status): next(iter(self.resolve(response).get("content", {})), JSON)
                for status, response in operation["responses"].items()
            },
            is_public=operation.get("security") == [],
            permissions=frozenset(permissions.get("anyOf", [])),
            except_own=permissions.get("exceptOwn", False),
            except_team_admin=permissions.get("exceptTeamAdmin", False),
            behaviour=mock["behaviour"],
            settings=mock,
        )

    def parameter(self, parameter: Mapping[str, Any]) -> Parameter:
        schema = self.resolve(parameter["schema"])
        return Parameter(
            name=parameter["name"],
            location=parameter["in"],
            required=parameter.get("required", False),
            type=schema.get("type", "string"),
            item_type=self.resolve(schema["items"]).get("type", "string") if "items" in schema else None,
            explode=parameter.get("explode", True),
            refuse=parameter.get("x-mock", {}).get("refuse"),
            validator=self.validator(parameter["schema"]),
        )

    def body(self, schema: Mapping[str, Any]) -> Body:
        declared = self.resolve(schema).get("properties", {})
        files = frozenset(name for name, value in declared.items() if self.resolve(value).get("format") == "binary")
        return Body(self.validator(schema), self.properties(schema), files)

    def properties(self, schema: Mapping[str, Any]) -> dict[str, str]:
        """The properties that a schema declares, `allOf` included, with their JSON types."""
        schema = self.resolve(schema)
        found: dict[str, str] = {}
        for part in schema.get("allOf", []):
            found |= self.properties(part)
        for name, value in schema.get("properties", {}).items():
            declared = self.resolve(value).get("type", "string")
            found[name] = declared if isinstance(declared, str) else declared[0]
        return found

    def response(self, response: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator | None:
        content = self.resolve(response).get("content", {})
        media = next(iter(content.values()), None)
        return None if media is None else self.validator(media["schema"])

    def validator(self, schema: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator:
        """The validator of a schema, compiled once; what it refers to is found in the registry, not copied into it."""
        key = json.dumps(schema)
        if key not in self.validators:
            self.validators[key] = jsonschema_rs.Draft202012Validator(
                _absolute(schema), registry=self.registry, validate_formats=True
            )
        return self.validators[key]

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            target: Any = self.document
            for token in node["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            node = target
        return node
