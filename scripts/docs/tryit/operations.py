"""What a page needs to know of an API's operations to call them: addresses, parameters, bodies, credentials."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from scripts.docs.documents import Api
from scripts.openapi import Document, Operation, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM

DEMO = "x-demo"
"""Of a security scheme (overlays/docs): the mock's demo credentials, `token`, or `users` by the name that `x-signature`
gives them. Of an operation: values of parameters that lead to demo records, where the examples do not."""

_JSON_INDENT = 2
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
# Set by the page itself, or by nobody: a signature's date, what a body is, who asks.
_OWN_HEADERS = frozenset(("authorization", "content-type", "accept", "date"))


def describe_schemes(operation: Operation) -> dict[str, dict[str, Any]]:
    """How each security scheme of an operation is sent, and the demo credentials that the mock takes for it."""
    schemes = operation.document.security_schemes
    return {name: _scheme(schemes[name]) for name in operation.schemes}


def fixed_servers(api: Api) -> list[str]:
    """The origins of the servers whose address holds no variable."""
    urls = [urlsplit(server) for server in api.document.hosts if "{" not in server]
    return [f"{url.scheme}://{url.netloc}" for url in urls if url.netloc]


def describe_operation(operation: Operation) -> dict[str, Any]:
    """The operation as JSON values."""
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
        "bodies": [_body(document, media) for media in operation.body / "content"] if operation.body else [],
        "schemes": list(operation.schemes),
        "accepts": _accepts(operation),
    }


def _is_set_otherwise(location: str, name: str) -> bool:
    return location == "cookie" or (location == "header" and name.lower() in _OWN_HEADERS)


def _parameter(document: Document, place: Place, demo: Mapping[str, Any]) -> dict[str, Any]:
    parameter = place.value
    schema = document.resolve(parameter.get("schema", {}))
    example = next((value for _, value in _examples(document, place)), "")
    return {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": parameter.get("required", False),
        "example": _text(demo.get(parameter["name"], example)),
        "choices": [_text(choice) for choice in schema.get("enum", [])],
        "suggestions": [] if "enum" in schema else [_text(known) for known in schema.get(EXTENSIBLE_ENUM, [])],
        "list": schema.get("type") == "array",
        "explode": parameter.get("explode", parameter.get("style", "form") == "form"),
    }


def _body(document: Document, media: Place) -> dict[str, Any]:
    examples = list(_examples(document, media))
    described: dict[str, Any] = {
        "type": media.name,
        "examples": [{"name": name, "text": _body_text(media.name, value)} for name, value in examples],
    }
    if media.name == _MULTIPART:
        example = examples[0][1] if examples else {}
        schema = document.follow(media / "schema")
        described["fields"] = [
            {
                "name": field.name,
                "required": field.name in (schema.value or {}).get("required", []),
                "file": _is_file(document.follow(field).value),
                "example": _text(example.get(field.name, "") if isinstance(example, Mapping) else ""),
            }
            for field in schema / "properties"
        ]
    return described


def _is_file(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def _examples(document: Document, holder: Place) -> Iterator[tuple[str, Any]]:
    """Title and value of each example, in the order of the document."""
    if "example" in holder:
        yield "example", holder.value["example"]
    for listed in holder / "examples":
        example = document.follow(listed).value
        if "value" in example:
            yield example.get("summary", listed.name), example["value"]


def _body_text(media_type: str, value: Any) -> str:
    if media_type == _FORM and isinstance(value, Mapping):
        return urlencode([(name, _text(one)) for name, each in value.items() for one in _several(each)])
    if isinstance(value, str) and "json" not in media_type:
        return value
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=_JSON_INDENT)


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    """A value as it stands in a URL or a form: text as it is, the rest as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ",".join(_text(one) for one in value)
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


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
    # OAuth 2 and OpenID Connect end in a bearer token as well; how one gets it is no matter of this page.
    prefix = f"{scheme.get('scheme', 'bearer').capitalize()} "
    return {"kind": "header", "name": "Authorization", "prefix": prefix, "token": demo.get("token", "")}
