"""Compile a mock-variant document and its demo data into an `Api`.

Everything that the engine checks by itself (paths, parameters, bodies, responses) is read here once; validators are
compiled by jsonschema-rs. Errors in an overlay name the overlay and the operation or collection.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import jsonschema_rs

from scripts.files.errors import KnownError
from scripts.files.json_text import parse_json
from scripts.files.reading import read_text
from scripts.mock.engine.endpoint import (
    Api,
    Body,
    Collection,
    DemoData,
    DocumentError,
    Endpoint,
    NamedError,
    Parameter,
)
from scripts.mock.engine.expression import ExpressionError, compile_templates
from scripts.mock.engine.validation import LazyValidator, Validator
from scripts.openapi import JSON, METHODS, Document, Operation, UnresolvedError

_URI = "urn:api"
_COLLECTION_KEYS = frozenset(
    (
        "key",
        "id",
        "parent",
        "parentProperty",
        "defaults",
        "onCreate",
        "onWrite",
        "onDelete",
        "schema",
        "quota",
        "stored",
        "computed",
        "references",
        "parentIn",
    )
)
_OPERATION_KEYS = frozenset(
    (
        "behaviour",
        "collection",
        "order",
        "filters",
        "omit",
        "bodyRefusal",
        "bodyRefusalOf",
        "namedFaults",
        "withoutSlash",
    )
)
_DATA_KEYS = frozenset(("credentials", "records", "counters"))
NO_DATA = DemoData("", {}, {}, {})


def load_api(file: Path, *, is_checked: bool = False) -> Api:
    """Compile the mock variant of an API, with demo data from `data/` beside it if present.

    Both are JSON files written by `make overlays`. Those of an installed package were checked when it was built; with
    `is_checked`, their form is not checked again, which takes a third of the time.

    Raises:
        DocumentError: a file is missing or invalid, or an operation has no behaviour.
    """
    try:
        document = Document(file.stem, json.loads(file.read_bytes())) if is_checked else Document.load(file)
    except FileNotFoundError:
        raise DocumentError(f"{file}: file not found; run `make overlays`") from None
    except KnownError as error:
        raise DocumentError(f"{error}; run `make overlays` to rebuild it") from None
    return compile_api(document, _load_data(file.parent / "data" / file.name, is_checked))


def _load_data(file: Path, is_checked: bool) -> DemoData:
    try:
        data = json.loads(file.read_bytes()) if is_checked else parse_json(read_text(file), file)
    except FileNotFoundError:
        return NO_DATA
    except KnownError as error:
        raise DocumentError(f"{error}; run `make overlays` to rebuild it") from None
    if not isinstance(data, dict) or data.keys() - _DATA_KEYS:
        raise DocumentError(f"{file}: invalid demo data; allowed keys: {', '.join(sorted(_DATA_KEYS))}")
    source = f"overlays/mock/data/{file.stem}.yaml"
    return DemoData(source, data.get("credentials", {}), data.get("records", {}), data.get("counters", {}), is_checked)


def compile_api(document: Document, demo: DemoData = NO_DATA) -> Api:
    """Compile a mock-variant document. Raises DocumentError, see `load_api`."""
    compiler = _Compiler(document)
    try:
        collections = compiler.collections()
        endpoints = tuple(compiler.endpoint(operation, collections) for operation in _in_order(document))
        webhooks = compiler.webhooks()
    except UnresolvedError as error:
        raise DocumentError(f"{error}; run `make validate` to locate it") from None
    references = document.root.get("x-mock", {}).get("references", {})
    return Api(document, endpoints, collections, demo, webhooks, references)


def _in_order(document: Document) -> list[Operation]:
    """Sort the operations by path, in document order, then by method, in the order of the specification."""
    paths = {path: number for number, path in enumerate(document.root["paths"])}
    return sorted(document.operations, key=lambda operation: (paths[operation.path], METHODS.index(operation.method)))


def _absolute(node: Any) -> Any:
    """Make the references of a schema absolute, with the URI of the document."""
    if isinstance(node, dict):
        return {
            key: _URI + value if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(item) for item in node] if isinstance(node, list) else node


class _Compiler:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._overlay = f"overlays/mock/{document.name}.yaml"
        self._validators: dict[str, LazyValidator] = {}

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        components = {"components": self._document.root.get("components", {})}
        return jsonschema_rs.Registry([(_URI, components)], draft=jsonschema_rs.Draft202012)

    def collections(self) -> dict[str, Collection]:
        declared = self._document.root.get("x-mock", {}).get("collections", {})
        return {name: self._collection(name, says or {}) for name, says in declared.items()}

    def _collection(self, name: str, says: Mapping[str, Any]) -> Collection:
        where = f"{self._overlay}: collection {name}"
        if unknown := says.keys() - _COLLECTION_KEYS:
            raise DocumentError(
                f"{where}: unknown key {', '.join(sorted(unknown))}; allowed: {', '.join(sorted(_COLLECTION_KEYS))}"
            )
        try:
            return Collection(
                name=name,
                key=says.get("key", "id"),
                makes_ids=says.get("onCreate", {}).get(says.get("key", "id")) == "${uuid}",
                id=says.get("id"),
                parent=says.get("parent"),
                parent_property=says.get("parentProperty"),
                defaults=says.get("defaults", {}),
                on_create=compile_templates(says.get("onCreate", {})),
                on_write=compile_templates(says.get("onWrite", {})),
                on_delete=compile_templates(says["onDelete"]) if "onDelete" in says else None,
                schema=self._record_schema(where, says.get("schema")),
                quota=says.get("quota"),
                stored=frozenset(says.get("stored", ())),
                computed=frozenset(says.get("computed", ())),
                references=[
                    {tuple(names.split("/")): target for names, target in one.items()}
                    for one in says.get("references", ())
                ],
                parent_in=says.get("parentIn"),
            )
        except ExpressionError as error:
            raise DocumentError(f"{where}: {error}") from None

    def _record_schema(self, where: str, schema: str | Mapping[str, Any] | None) -> Validator | None:
        """Return the validator of a collection's records, from a component schema by name or an inline schema."""
        if not isinstance(schema, str):
            return None if schema is None else self._validator(schema)
        if schema not in self._document.component("schemas"):
            raise DocumentError(f"{where}: unknown schema {schema}; name one of the document's components")
        return self._validator({"$ref": f"#/components/schemas/{schema}"})

    def webhooks(self) -> dict[str, Validator]:
        """The validators of the JSON bodies of webhooks, by name."""
        found = {}
        for name, item in self._document.root.get("webhooks", {}).items():
            content = item.get("post", {}).get("requestBody", {}).get("content", {})
            if JSON in content:
                found[name] = self._validator(content[JSON]["schema"])
        return found

    def endpoint(self, operation: Operation, collections: Mapping[str, Collection]) -> Endpoint:
        method = operation.method.upper()
        where = f"{self._overlay}: {operation.id} ({method} {operation.path})"
        mock = operation.definition.get("x-mock", {})
        if "behaviour" not in mock:
            raise DocumentError(f"{where}: missing x-mock behaviour; add an action that sets one")
        if unknown := mock.keys() - _OPERATION_KEYS:
            raise DocumentError(
                f"{where}: unknown key {', '.join(sorted(unknown))} in x-mock; "
                f"allowed: {', '.join(sorted(_OPERATION_KEYS))}"
            )
        name = mock.get("collection")
        if name is not None and name not in collections:
            raise DocumentError(f"{where}: undeclared collection {name!r}; add it to x-mock.collections of the overlay")
        answers = {int(status): operation.answers(status) for status in operation.responses}
        return Endpoint(
            api=self._document.name,
            method=method,
            path=operation.path,
            operation_id=operation.id,
            definition=operation.definition,
            parameters=tuple(self._parameter(place.value) for place in operation.parameters),
            bodies={media_type: self._body(schema) for media_type, schema in operation.bodies.items()},
            body_required=operation.body is not None and bool(operation.body.value.get("required", False)),
            named_errors=tuple(
                NamedError(self._validator(error["when"]), error["place"], error["message"], error["code"])
                for error in mock.get("namedFaults", [])
            ),
            responses={status: self._response(schemas) for status, schemas in answers.items()},
            media_types={status: next(iter(schemas), JSON) for status, schemas in answers.items()},
            is_public=operation.is_public,
            signing_user=operation.signing_user,
            behaviour=mock["behaviour"],
            collection=None if name is None else collections[name],
            settings=mock,
        )

    def _parameter(self, parameter: Mapping[str, Any]) -> Parameter:
        schema = self._document.resolve(parameter["schema"])
        return Parameter(
            name=parameter["name"],
            location=parameter["in"],
            required=parameter.get("required", False),
            type=schema.get("type", "string"),
            item_type=self._document.resolve(schema["items"]).get("type", "string") if "items" in schema else None,
            explode=parameter.get("explode", True),
            refuse=parameter.get("x-mock", {}).get("refuse"),
            validator=self._validator(parameter["schema"]),
            is_secret=schema.get("format") == "password",
        )

    def _body(self, schema: Mapping[str, Any]) -> Body:
        resolve = self._document.resolve
        declared = resolve(schema).get("properties", {})
        files = frozenset(name for name, value in declared.items() if resolve(value).get("format") == "binary")
        return Body(self._validator(schema), self._properties(schema), files)

    def _properties(self, schema: Mapping[str, Any]) -> dict[str, str]:
        """Return the properties that a schema declares, including `allOf`, with their JSON types."""
        schema = self._document.resolve(schema)
        found: dict[str, str] = {}
        for part in schema.get("allOf", []):
            found |= self._properties(part)
        for name, value in schema.get("properties", {}).items():
            declared = self._document.resolve(value).get("type", "string")
            found[name] = declared if isinstance(declared, str) else declared[0]
        return found

    def _response(self, schemas: Mapping[str, Any]) -> Validator | None:
        """Return the validator of a response, for its first media type; None without a body."""
        schema = next(iter(schemas.values()), None)
        return None if schema is None else self._validator(schema)

    def _validator(self, schema: Mapping[str, Any]) -> Validator:
        """Return the validator of a schema, one for equal schemas."""
        key = json.dumps(schema)
        if key not in self._validators:
            self._validators[key] = LazyValidator(lambda: self._compiled(schema))
        return self._validators[key]

    def _compiled(self, schema: Mapping[str, Any]) -> Validator:
        """Compile a schema; references are resolved through the registry."""
        return jsonschema_rs.Draft202012Validator(_absolute(schema), registry=self._registry, validate_formats=True)
