"""Answers that come from the description itself or from single records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scripts.mock.engine.compiler import METHODS, Operation
from scripts.mock.engine.refusal import Answer, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.routing import allow


def endpoints(request: Request) -> Answer:
    """Every path of the API with its methods and permission scopes (seed 001), OPTIONS included."""
    if "cursor" in request.query:
        raise Refusal(404, "Invalid cursor")  # the whole list fits on one page
    paths = sorted(request.api.document["paths"].items())
    results = [_endpoint(path, item) for path, item in paths]
    return Answer(request.operation.success, {"next": None, "previous": None, "results": results})


def _endpoint(path: str, item: dict[str, Any]) -> dict[str, Any]:
    methods, scopes, comments = [], [], []
    for method in METHODS:
        if method in item and method != "options":
            permissions = item[method].get("x-permissions", {})
            methods.append({"name": method.upper(), "scopes": list(permissions.get("anyOf", []))})
            scopes += [scope for scope in methods[-1]["scopes"] if scope not in scopes]
            comments += [permissions["comment"]] if "comment" in permissions else []
    return {
        "url_pattern": path.replace("{", "<").replace("}", ">"),
        "methods": [*methods, {"name": "OPTIONS", "scopes": scopes}],
        "comment": " ".join(comments),
    }


def options(request: Request) -> Answer:
    """What the endpoint can do, and the header `Allow`."""
    path = request.operation.path
    operations = [operation for operation in request.api.operations if operation.path == path]
    headers = {"Allow": allow(operation.method for operation in operations)}
    return Answer(request.operation.success, metadata(path, operations), headers=headers)


def metadata(path: str, operations: Iterable[Operation]) -> dict[str, Any]:
    """An endpoint in the manner of Django REST framework's metadata."""
    takes = sorted({media_type for operation in operations for media_type in operation.bodies})
    return {"name": path, "renders": ["application/json"], "parses": takes}


def overview(request: Request) -> Answer:
    """The overview of an organization: its body is not documented, so nothing is made up."""
    return Answer(request.operation.success, {})
