"""What a page needs to know of an API's operations to call them: addresses, parameters, bodies, credentials."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from scripts.docs.documents import Api, Operation

DEMO = "x-demo"
"""Of a security scheme (overlays/docs): the mock's demo credentials, `token`, or `users` by the name that `x-signature`
gives them. Of an operation: values of parameters that lead to demo records, where the examples do not."""

_JSON_INDENT = 2
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
# Set by the page itself, or by nobody: a signature's date, what a body is, who asks.
_OWN_HEADERS = frozenset(("authorization", "content-type", "accept", "date"))


def describe_operations(api: Api) -> list[dict[str, Any]]:
    """The operations in the order of the document, as JSON values. Raises DocsError: a reference leads nowhere."""
    return [_operation(operation) for operation in api.operations()]


def describe_schemes(api: Api) -> dict[str, dict[str, Any]]:
    """How each security scheme is sent, and the demo credentials that the mock takes for it."""
    schemes = api.document.get("components", {}).get("securitySchemes", {})
    return {name: _scheme(scheme) for name, scheme in schemes.items()}


def fixed_servers(api: Api) -> list[str]:
    """The origins of the servers whose address holds no variable."""
    urls = [urlsplit(server["url"]) for server in api.document.get("servers", []) if "{" not in server["url"]]
    return [f"{url.scheme}://{url.netloc}" for url in urls if url.netloc]


def _operation(operation: Operation) -> dict[str, Any]:
    api = operation.api
    shared = api.document["paths"][operation.path].get("parameters", [])
    parameters = {}
    for parameter in map(api.resolve, [*shared, *operation.body.get("parameters", [])]):
        parameters[parameter["in"], parameter["name"]] = parameter
    body = api.resolve(operation.body.get("requestBody", {}))
    security = operation.body.get("security", api.document.get("security", []))
    return {
        "id": operation.id,
        "title": operation.title,
        "tag": next(iter(operation.body.get("tags", [])), ""),
        "method": operation.method.upper(),
        "path": operation.path,
        "reference": operation.link,
        "parameters": [
            _parameter(api, parameter, operation.body.get(DEMO, {}))
            for (place, name), parameter in parameters.items()
            if not (place == "cookie" or (place == "header" and name.lower() in _OWN_HEADERS))
        ],
        "bodies": [_body(api, media_type, media) for media_type, media in body.get("content", {}).items()],
        "schemes": list(dict.fromkeys(name for requirement in security for name in requirement)),
        "accepts": _accepts(operation),
    }


def _parameter(api: Api, parameter: Mapping[str, Any], demo: Mapping[str, Any]) -> dict[str, Any]:
    schema = api.resolve(parameter.get("schema", {}))
    example = next((value for _, value in _examples(api, parameter)), "")
    return {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": parameter.get("required", False),
        "description": parameter.get("description", ""),
        "example": _text(demo.get(parameter["name"], example)),
        "choices": [_text(choice) for choice in schema.get("enum", [])],
        "list": schema.get("type") == "array",
        "explode": parameter.get("explode", parameter.get("style", "form") == "form"),
    }


def _body(api: Api, media_type: str, media: Mapping[str, Any]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "type": media_type,
        "examples": [{"name": name, "text": _body_text(media_type, value)} for name, value in _examples(api, media)],
    }
    if media_type == _MULTIPART:
        example: Mapping[str, Any] = next((value for _, value in _examples(api, media)), {})
        schema = api.resolve(media.get("schema", {}))
        described["fields"] = [
            {
                "name": name,
                "required": name in schema.get("required", []),
                "file": _is_file(api.resolve(field)),
                "example": _text(example.get(name, "") if isinstance(example, Mapping) else ""),
            }
            for name, field in schema.get("properties", {}).items()
        ]
    return described


def _is_file(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def _examples(api: Api, described: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Title and value of each example, in the order of the document."""
    if "example" in described:
        yield "example", described["example"]
    for name, reference in described.get("examples", {}).items():
        example = api.resolve(reference)
        if "value" in example:
            yield example.get("summary", name), example["value"]


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
        media_type
        for status, response in operation.responses()
        if status.startswith("2")
        for media_type in response.get("content", {})
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
