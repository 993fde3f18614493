"""What the document of the control API says of a response, for tests that call it."""

from __future__ import annotations

import functools
import re
from typing import Any

import httpx
import jsonschema_rs

from scripts.files.yaml_file import load_source, plain
from scripts.mock.giosg.asset_files import FOLDER as ASSETS
from scripts.mock.giosg.export_files import FOLDER as EXPORTS
from scripts.openapi import JSON, Document, Operation
from tests.conftest import PROJECT

PREFIX = "/__mock__/"
_URI = "urn:control"


@functools.cache
def control_document() -> Document:
    return Document("control", plain(load_source(PROJECT / "scripts" / "mock" / "control.yaml")))


def operation_of(request: httpx.Request) -> Operation | None:
    """The operation of a request; None if the document has none. A literal path wins over a template."""
    path, method = path_of(request), "GET" if request.method == "HEAD" else request.method
    candidates = sorted(control_document().operations, key=lambda one: "{" in one.path)
    for operation in candidates:
        template = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.path))
        if re.fullmatch(template, path) and operation.method.upper() == method:
            return operation
    return None


def path_of(request: httpx.Request) -> str:
    """The path as sent."""
    return request.url.raw_path.decode().partition("?")[0]


def validator_of(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    components = {"components": control_document().root["components"]}
    registry = jsonschema_rs.Registry([(_URI, components)], draft=jsonschema_rs.Draft202012)
    return jsonschema_rs.Draft202012Validator(_absolute(schema), registry=registry, validate_formats=True)


def _absolute(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _URI + value if key == "$ref" else _absolute(value) for key, value in node.items()}
    return [_absolute(one) for one in node] if isinstance(node, list) else node


@functools.cache
def _response(operation_id: str | None, status: str, media_type: str) -> jsonschema_rs.Draft202012Validator:
    document = control_document()
    operation = document.by_id[operation_id] if operation_id else document.operations[0]
    answers = operation.answers(status if status in operation.responses and operation_id else "default")
    assert media_type in answers, f"{operation.id} {status}: {media_type!r} is not described"
    return validator_of(answers[media_type])


def check_described(response: httpx.Response) -> None:
    """Raise AssertionError for a response of the control API that its document does not describe."""
    path, method = path_of(response.request), response.request.method
    if not path.startswith(PREFIX) or path.removeprefix(PREFIX).startswith((ASSETS, EXPORTS)):
        return
    operation = operation_of(response.request)
    status = str(response.status_code)
    assert operation is not None or not response.is_success, f"{method} {path} is not described"
    if method == "HEAD":
        return
    response.read()
    if operation is not None and status in operation.responses and not operation.answers(status):
        assert response.content == b""
        return
    media_type = response.headers["content-type"]
    value = response.json() if media_type == JSON else response.text
    error = next(iter(_response(operation and operation.id, status, media_type).iter_errors(value)), None)
    assert error is None, f"{method} {path} {status}: {error.instance_path}: {error.message}"
