"""The data for calling operations from a page: addresses, parameters, bodies, credentials."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from scripts.docs.documents import Api
from scripts.docs.examples import DEMO, FORM, MULTIPART, body_examples, examples, is_file, several, text
from scripts.openapi import Document, Operation, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM

_JSON_INDENT = 2
# Set by the page or the browser: the date of a signature, the content type, the credentials.
_OWN_HEADERS = frozenset(("authorization", "content-type", "accept", "date"))


def describe_schemes(operation: Operation) -> dict[str, dict[str, Any]]:
    """Return for each security scheme of an operation how it is sent, and the mock's demo credentials."""
    schemes = operation.document.security_schemes
    return {name: _scheme(schemes[name]) for name in operation.schemes}


def fixed_servers(api: Api) -> list[str]:
    """Return the origins of servers without variables in their addresses."""
    urls = [urlsplit(server) for server in api.document.hosts if "{" not in server]
    return [f"{url.scheme}://{url.netloc}" for url in urls if url.netloc]


def describe_operation(operation: Operation) -> dict[str, Any]:
    """Return the operation as JSON values."""
    document = operation.document
    demo = operation.definition.get(DEMO, {})
    return {
        "id": operation.id,
        "method": operation.method.upper(),
        "path": operation.path,
        "parameters": [
            _parameter(document, parameter, demo)
            for parameter in operation.parameters
            if not _is_set_otherwise(parameter.value["in"], parameter.value["name"])
        ],
        "bodies": [_body(operation, media) for media in operation.body / "content"] if operation.body else [],
        "schemes": list(operation.schemes),
        "accepts": _accepts(operation),
    }


def _is_set_otherwise(location: str, name: str) -> bool:
    return location == "cookie" or (location == "header" and name.lower() in _OWN_HEADERS)


def _parameter(document: Document, place: Place, demo: Mapping[str, Any]) -> dict[str, Any]:
    parameter = place.value
    schema = document.resolve(parameter.get("schema", {}))
    example = next((value for _, value in examples(document, place)), "")
    return {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": parameter.get("required", False),
        "example": text(demo.get(parameter["name"], example)),
        "choices": [text(choice) for choice in schema.get("enum", [])],
        "suggestions": [] if "enum" in schema else [text(known) for known in schema.get(EXTENSIBLE_ENUM, [])],
        "list": schema.get("type") == "array",
        "explode": parameter.get("explode", parameter.get("style", "form") == "form"),
    }


def _body(operation: Operation, media: Place) -> dict[str, Any]:
    document = operation.document
    listed = body_examples(operation, media)
    described: dict[str, Any] = {
        "type": media.name,
        "examples": [{"name": name, "text": _body_text(media.name, value)} for name, value in listed],
    }
    if media.name == MULTIPART:
        example = listed[0][1] if listed else {}
        schema = document.follow(media / "schema")
        described["fields"] = [
            {
                "name": field.name,
                "required": field.name in (schema.value or {}).get("required", []),
                "file": is_file(document.follow(field).value),
                "example": text(example.get(field.name, "") if isinstance(example, Mapping) else ""),
            }
            for field in schema / "properties"
        ]
    return described


def _body_text(media_type: str, value: Any) -> str:
    if media_type == FORM and isinstance(value, Mapping):
        return urlencode([(name, text(one)) for name, each in value.items() for one in several(each)])
    if isinstance(value, str) and "json" not in media_type:
        return value
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=_JSON_INDENT)


def _accepts(operation: Operation) -> str:
    types = dict.fromkeys(
        media.name
        for status, response in operation.responses.items()
        if status.startswith("2")
        for media in response / "content"
    )
    return ", ".join(types) or "*/*"


def _scheme(scheme: Mapping[str, Any]) -> dict[str, Any]:
    demo = scheme.get(DEMO, {})
    if "x-signature" in scheme:
        return {"kind": "signature", "users": demo.get("users", {})}
    if scheme.get("type") == "apiKey":
        prefix = f"{scheme['x-prefix']} " if "x-prefix" in scheme else ""
        return {"kind": scheme["in"], "name": scheme["name"], "prefix": prefix, "token": demo.get("token", "")}
    # OAuth 2 and OpenID Connect result in a bearer token too; the page does not obtain it.
    prefix = f"{scheme.get('scheme', 'bearer').capitalize()} "
    return {"kind": "header", "name": "Authorization", "prefix": prefix, "token": demo.get("token", "")}
