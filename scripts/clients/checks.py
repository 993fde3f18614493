"""Reject documents with features that the generated functions would send incorrectly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from scripts.files.errors import KnownError
from scripts.openapi import Document, Operation
from scripts.openapi.schemas import json_types

Node = Mapping[str, Any]
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_DEFAULT_STYLE = {"query": "form", "path": "simple", "header": "simple"}
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_JSON = re.compile(r"application/(json|[^;/]+\+json)\s*(;.*)?", re.IGNORECASE)
# Headers that OpenAPI ignores as parameters, and those that HTTP uses to frame and route a request.
_NO_PARAMETERS = frozenset(
    {
        "accept",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "date",
        "expect",
        "host",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
# Names used by the generated functions or the facade's methods.
_TAKEN = frozenset(
    {
        "as_file",
        "as_list",
        "body",
        "builtins",
        "cast",
        "check_body",
        "errors",
        "form_body",
        "format_moment",
        "headers",
        "header_value",
        "httpx",
        "kwargs",
        "max_retries",
        "multipart_body",
        "parse_moment",
        "path_segment",
        "query",
        "query_part",
        "query_string",
        "quote",
        "response",
        "timeout",
    }
)
# Names used by the facade's iterators.
_TAKEN_BY_PAGES = frozenset({"page", "item"})


class UnsupportedError(KnownError):
    """The document uses a feature that the clients do not support; the message names operation and place."""


def check_document(document: Document) -> None:
    """Raise UnsupportedError if a parameter or body of any operation cannot be sent as described."""
    for item in document.place("paths"):
        if "servers" in item:
            raise UnsupportedError(f"{item.name}: `servers` of its own, and a client has one server; remove `servers`")
    for operation in document.operations:
        check_operation(operation)


def check_operation(operation: Operation) -> None:
    """Raise UnsupportedError if a parameter or body of this operation cannot be sent as described."""
    name = operation.id
    if "servers" in operation.definition:
        raise UnsupportedError(f"{name}: `servers` of its own, and a client has one server; remove `servers`")
    parameters: list[Node] = [place.value for place in operation.parameters]
    for parameter in parameters:
        where = f"{name}: {parameter['in']} parameter {parameter['name']!r}"
        _check_parameter(where, parameter, operation.document)
        _check_name(where, parameter, operation.definition)
    headers = [parameter["name"].lower() for parameter in parameters if parameter["in"] == "header"]
    for header in headers:
        if headers.count(header) > 1:
            raise UnsupportedError(f"{name}: duplicate header parameter {header!r}; header names ignore case")
    _check_body(f"{name}: request body", operation)


def separator(parameter: Node) -> str:
    """Return the percent-encoded separator of array items in the query; `&` for exploded arrays."""
    style = parameter.get("style", "form")
    if parameter.get("explode", style == "form"):
        return "&"
    return {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}[style]


def _check_name(where: str, parameter: Node, operation: Node) -> None:
    if parameter["in"] == "header" and parameter["name"].lower() in _NO_PARAMETERS:
        raise UnsupportedError(f"{where} is a header set by HTTP or the client itself; do not describe it")
    name = str(PythonIdentifier(parameter["name"], "field_"))
    pages = operation.get("x-sdk-pagination", {})
    if name in _TAKEN or (pages and pages.get("parameter") != parameter["name"] and name in _TAKEN_BY_PAGES):
        raise UnsupportedError(f"{where} becomes the argument {name!r}, a name reserved by the clients")


def _check_parameter(where: str, parameter: Node, document: Document) -> None:
    place = parameter["in"]
    if place not in _DEFAULT_STYLE:
        raise UnsupportedError(f"{where} is not supported: the clients send no cookies")
    if "schema" not in parameter:
        raise UnsupportedError(f"{where} uses `content`, which the generator ignores; use `schema`")
    if parameter.get("allowReserved"):
        raise UnsupportedError(f"{where} has `allowReserved`; the clients percent-encode reserved characters")
    schema = parameter["schema"]
    found = json_types(document, schema)
    _check_style(where, parameter, found)
    if not found:
        raise UnsupportedError(f"{where} has no type, so its encoding is undefined; add a type")
    # A None in a query is not sent; the parser accepts arrays nowhere else.
    allowed = _SCALARS | {"null", "array"} if place == "query" else _SCALARS
    if not found <= allowed:
        wrong = ", ".join(sorted(found - allowed))
        raise UnsupportedError(f"{where} may be of type {wrong}, which the generated functions cannot send")
    if "array" in found:
        inner = _item_kinds(schema, document)
        if not inner or not inner <= _SCALARS:
            wrong = ", ".join(sorted(inner - _SCALARS)) or "any type"
            raise UnsupportedError(f"{where} may have items of {wrong}, which the generated functions cannot send")
    if place == "header" and any(
        "const" in part or part.get("format") in ("date", "date-time") for part in _alternatives(schema, document)
    ):
        raise UnsupportedError(
            f"{where} is a date or a constant, which openapi-python-client does not support in headers"
        )
    if _is_binary(schema, document):
        raise UnsupportedError(f"{where} has the format `binary`, which the generated functions treat as a file")


def _check_style(where: str, parameter: Node, found: set[str]) -> None:
    default = _DEFAULT_STYLE[parameter["in"]]
    style = parameter.get("style", default)
    delimited = parameter["in"] == "query" and style in ("spaceDelimited", "pipeDelimited")
    if style != default and not delimited:
        raise UnsupportedError(f"{where} has the style {style!r}, which the generated functions cannot send")
    if delimited and (found != {"array"} or parameter.get("explode")):
        raise UnsupportedError(f"{where} has the style {style!r}, which is defined only for arrays without `explode`")


def _check_body(where: str, operation: Operation) -> None:
    document = operation.document
    content: dict[str, Any] = operation.body.value.get("content", {}) if operation.body else {}
    for name, media in content.items():
        if name not in (FORM, MULTIPART) and not _JSON.fullmatch(name):
            raise UnsupportedError(
                f"{where} has the content type {name}; the clients send JSON, {FORM} and {MULTIPART}"
            )
        if "schema" not in media:
            raise UnsupportedError(f"{where} ({name}) has no schema")
    models = [media["schema"].get("$ref") for media in content.values()]
    if len(models) > 1 and (None in models or len(set(models)) < len(models)):
        raise UnsupportedError(f"{where} has several content types; each needs its own component schema")
    for name, media in content.items():
        if name in (FORM, MULTIPART):
            _check_form(where, media, document, in_parts=name == MULTIPART)
            continue
        found = json_types(document, media["schema"])
        if not found:
            raise UnsupportedError(f"{where} ({name}) has no type, so its encoding is undefined; add a type")
        if "null" in found:
            raise UnsupportedError(f"{where} ({name}) may be null, which the generated functions send as no body")
        if len(content) > 1 and found != {"object"}:
            raise UnsupportedError(f"{where} has several content types; {name} must be an object")
        if _is_binary(media["schema"], document):
            raise UnsupportedError(f"{where} ({name}) contains the format `binary`, which JSON cannot represent")


def _check_form(where: str, media: Node, document: Document, *, in_parts: bool) -> None:
    """Check a form body. Multipart forms may contain files, and arrays, whose items become parts of the same name."""
    if media.get("encoding"):
        raise UnsupportedError(f"{where}: form with `encoding`; the clients support only the default encoding")
    form = document.resolve(media["schema"])
    if json_types(document, form) != {"object"} or any(word in form for word in ("allOf", "anyOf", "oneOf")):
        raise UnsupportedError(f"{where}: a form must be one object, without allOf, anyOf and oneOf")
    fields = dict(form.get("properties", {}))
    if isinstance(form.get("additionalProperties"), dict):
        fields["(any other)"] = form["additionalProperties"]
    for name, schema in fields.items():
        field = f"{where}: form field {name!r}"
        if in_parts and name in form.get("properties", {}):
            _check_part(field, name, schema, document)
            continue
        found = json_types(document, schema)
        if not found or not found <= _SCALARS:
            raise UnsupportedError(f"{field} must have a scalar type and not be nullable")
        if _is_binary(schema, document):
            raise UnsupportedError(f"{field} has the format `binary`, which would be sent as a file")


def _check_part(field: str, name: str, schema: Node, document: Document) -> None:
    if not name.isprintable():
        raise UnsupportedError(f"{field} has an unprintable name, which a part's header cannot contain")
    single = document.resolve(schema)
    if single.get("type") == "array":
        single = document.resolve(single.get("items", {}))
    found = json_types(document, single)
    if not found or not found <= _SCALARS:
        raise UnsupportedError(f"{field} must be a file, a scalar, or an array of those, and not nullable")
    if any(
        word in part for part in _alternatives(single, document) for word in ("contentMediaType", "contentEncoding")
    ):
        raise UnsupportedError(f"{field} has `contentMediaType` or `contentEncoding`, which the clients do not send")
    if _is_binary(single, document) and single.get("format") != "binary":
        raise UnsupportedError(f"{field} is either a file or something else, which the server could not distinguish")


def _item_kinds(schema: Node, document: Document) -> set[str]:
    """Return the JSON types of an array's items, from all branches of a composition; empty if any has no type."""
    schema = document.resolve(schema)
    parts = [part for keyword in ("oneOf", "anyOf", "allOf") for part in schema.get(keyword, [])]
    found = [_item_kinds(part, document) for part in parts if "array" in json_types(document, part)]
    if "array" in json_types(document, {"type": schema.get("type", [])}):
        found.append(json_types(document, schema.get("items", {})))
    return set().union(*found) if all(found) else set()


def _alternatives(schema: Node, document: Document) -> Iterator[Node]:
    """Yield a schema and the schemas that it is composed of."""
    schema = document.resolve(schema)
    yield schema
    for keyword in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(keyword, []):
            yield from _alternatives(part, document)


def _is_binary(schema: Node, document: Document, seen: frozenset[str] = frozenset()) -> bool:
    """Return whether a schema contains `format: binary` anywhere."""
    reference = schema.get("$ref")
    if reference in seen:
        return False
    seen = seen | {reference} if reference else seen
    schema = document.resolve(schema)
    parts = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")]
    parts += [part for keyword in ("oneOf", "anyOf", "allOf") for part in schema.get(keyword, [])]
    return schema.get("format") == "binary" or any(
        isinstance(part, dict) and _is_binary(part, document, seen) for part in parts
    )
