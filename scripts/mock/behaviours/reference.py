"""Answers that come from the description itself or from single records."""

from __future__ import annotations

from typing import Any

from scripts.mock.document import METHODS
from scripts.mock.refusal import Answer, Refusal
from scripts.mock.request import Request


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
        if method in item:
            permissions = item[method].get("x-permissions", {})
            methods.append({"name": method.upper(), "scopes": list(permissions.get("anyOf", []))})
            scopes += [scope for scope in methods[-1]["scopes"] if scope not in scopes]
            comments += [permissions["comment"]] if "comment" in permissions else []
    return {
        "url_pattern": path.replace("{", "<").replace("}", ">"),
        "methods": [*methods, {"name": "OPTIONS", "scopes": scopes}],
        "comment": " ".join(comments),
    }


def overview(request: Request) -> Answer:
    """The overview of an organization: its body is not documented, so nothing is made up."""
    return Answer(request.operation.success, {})
