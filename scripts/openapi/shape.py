"""Check that a document has the structure that its readers rely on: objects, lists and maps as in OpenAPI 3.1.

This is less than validity: only `paths` and the names of parameters are required, and names and values are not checked.
`openapi-spec-validator` and the house rules need this structure to work, and it turns `paths: null` or `components: []`
into one message with a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema_rs import Draft202012Validator

from scripts.files.errors import KnownError
from scripts.openapi.place import Place, component_of

_ANY: dict[str, Any] = {}
_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_SECURITY = {"type": "array", "items": {"type": "object", "additionalProperties": _TEXTS}}


def _to(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _map(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "propertyNames": _TEXT, "additionalProperties": of}


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {name.rstrip("_"): found for name, found in properties.items()}}


_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OBJECT = _object()
_NAMED_SCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_LISTED_SCHEMAS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE_SCHEMAS = (
    *("items", "contains", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"),
    *("propertyNames", "not", "if", "then", "else"),
)
_SCHEMA = {
    "type": ["object", "boolean"],
    "properties": {
        **{name: _map(_to("schema")) for name in _NAMED_SCHEMAS},
        **{name: _list(_to("schema")) for name in _LISTED_SCHEMAS},
        **{name: _to("schema") for name in _SINGLE_SCHEMAS},
        "$ref": _TEXT,
        "type": {"type": ["string", "array"], "items": _TEXT},
        "required": _TEXTS,
        "enum": {"type": "array"},
        "x-extensible-enum": {"type": "array"},
        "examples": {"type": "array"},
        "description": _TEXT,
        "title": _TEXT,
        "format": _TEXT,
        "discriminator": _object(propertyName=_TEXT, mapping=_map(_TEXT)),
    },
}
_MEDIA = _object(schema=_to("schema"), examples=_map(_OBJECT), encoding=_map(_OBJECT))
_HEADER = {
    "type": "object",
    "properties": {
        "$ref": _TEXT,
        "description": _TEXT,
        "schema": _to("schema"),
        "content": _map(_to("media")),
        "examples": _map(_OBJECT),
    },
}
_PARAMETER = {
    "allOf": [_to("header")],
    "properties": {"name": _TEXT, "in": _TEXT},
    "if": {"required": ["$ref"]},
    "else": {"required": ["name", "in"]},
}
_BODY = {"type": "object", "properties": {"$ref": _TEXT, "description": _TEXT, "content": _map(_to("media"))}}
_RESPONSE = {
    "type": "object",
    "properties": {
        "$ref": _TEXT,
        "description": _TEXT,
        "headers": _map(_to("header")),
        "content": _map(_to("media")),
        "links": _map(_OBJECT),
    },
}
_OPERATION = {
    "type": "object",
    "properties": {
        "operationId": _TEXT,
        "summary": _TEXT,
        "description": _TEXT,
        "tags": _TEXTS,
        "parameters": _list(_to("parameter")),
        "requestBody": _to("body"),
        "responses": {"type": "object", "patternProperties": {"^(?!x-)": _to("response")}},
        "security": _SECURITY,
        "callbacks": _map(_OBJECT),
    },
}
_PATH_ITEM = {
    "type": "object",
    "properties": {
        "$ref": _TEXT,
        "parameters": _list(_to("parameter")),
        "servers": _list(_OBJECT),
        **{method: _to("operation") for method in _METHODS},
    },
}
_COMPONENTS = _object(
    schemas=_map(_to("schema")),
    responses=_map(_to("response")),
    parameters=_map(_to("parameter")),
    examples=_map(_OBJECT),
    requestBodies=_map(_to("body")),
    headers=_map(_to("header")),
    securitySchemes=_map(_OBJECT),
    links=_map(_OBJECT),
)
_DOCUMENT: dict[str, Any] = {
    "type": "object",
    "required": ["paths"],
    "properties": {
        "openapi": _TEXT,
        "info": _object(title=_TEXT, version=_TEXT, summary=_TEXT, description=_TEXT, license=_OBJECT),
        "servers": _list(_object(url=_TEXT, description=_TEXT, variables=_map(_OBJECT))),
        "security": _SECURITY,
        "tags": _list(_object(name=_TEXT, description=_TEXT) | {"required": ["name"]}),
        "paths": {"type": "object", "patternProperties": {"^(?!x-)": _to("pathItem")}},
        "webhooks": _map(_to("pathItem")),
        "components": _COMPONENTS,
    },
    "$defs": {
        "schema": _SCHEMA,
        "media": _MEDIA,
        "header": _HEADER,
        "parameter": _PARAMETER,
        "body": _BODY,
        "response": _RESPONSE,
        "operation": _OPERATION,
        "pathItem": _PATH_ITEM,
    },
}
_SHAPE = Draft202012Validator(_DOCUMENT)
_COMPLETE = Draft202012Validator(
    {
        "allOf": [
            _DOCUMENT,
            {
                "required": ["openapi", "info", "servers", "tags", "security"],
                "properties": {
                    "info": {"required": ["title", "version", "description", "license"]},
                    "servers": {"minItems": 1, "items": {"required": ["url"]}},
                    "paths": {
                        "patternProperties": {
                            "^(?!x-)": {
                                "properties": {
                                    method: {"required": ["operationId", "tags", "responses"]} for method in _METHODS
                                }
                            }
                        }
                    },
                },
            },
        ],
        # An invalid `x-source` in a source file is a finding of the lint, which reads any shape.
        "$defs": _DOCUMENT["$defs"]
        | {
            name: {"allOf": [_DOCUMENT["$defs"][name], {"properties": {"x-source": _OBJECT}}]}
            for name in ("schema", "operation")
        },
    }
)
_IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else")
"""Keywords with schemas for the same value, so that a cycle of them is infinite."""


class ShapeError(KnownError):
    """A document has an invalid structure; the message names the document, the JSON Pointer and the reason."""


def check_shape(root: Any, name: str, *, complete: bool = False) -> None:
    """Check the structure of a bundled document (plain dicts and lists) named `name`.

    With `complete`, also require what every description of this project has: title, version, license, servers, tags,
    security, and an operationId, tags and responses in each operation.

    Raises:
        ShapeError: the structure is invalid.
    """
    if not isinstance(root, dict) or not isinstance(root.get("paths"), dict):
        raise ShapeError(f"{name}: not an OpenAPI document (it has no `paths`)")
    for error in (_COMPLETE if complete else _SHAPE).iter_errors(root):
        pointer = Place(tuple(map(str, error.instance_path)), None).pointer
        message = " ".join(error.message.split())
        shown = message if len(message) < 200 else f"...{message[-160:]}"
        raise ShapeError(f"{name}#{pointer}: {shown}; use a value allowed by OpenAPI 3.1")
    circle = _circle(root.get("components", {}))
    if circle:
        way = " -> ".join(f"{kind}/{component}" for kind, component in circle)
        raise ShapeError(f"{name}#/components: {way} form a cycle; put a property in between")


def _circle(components: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return a cycle of components that apply to the same value, with the first one repeated; empty without cycles."""
    edges = {
        (kind, name): list(dict.fromkeys(_applied(definition)))
        for kind, named in components.items()
        for name, definition in named.items()
    }
    done: set[tuple[str, str]] = set()
    for start in edges:
        way = [start]
        steps = [iter(edges[start])]
        while steps:
            following = next(steps[-1], None)
            if following is None:
                done.add(way.pop())
                steps.pop()
            elif following in way:
                return [*way[way.index(following) :], following]
            elif following not in done and following in edges:
                way.append(following)
                steps.append(iter(edges[following]))
    return []


def _applied(definition: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(definition, dict):
        return
    reference = definition.get("$ref")
    if isinstance(reference, str) and reference.count("/") == 3 and (target := component_of(reference)):
        yield target
    for keyword in _IN_PLACE:
        inner = definition.get(keyword)
        for schema in inner if isinstance(inner, list) else [inner]:
            yield from _applied(schema)
