"""Responses computed from the description itself."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.endpoint import Endpoint
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request


@behaviour("endpoints")
def endpoints(request: Request) -> Answer:
    """List every path of the API with its methods, OPTIONS included, and permission scopes (`seed-001`)."""
    if "cursor" in request.query:
        raise Refusal(404, "Invalid cursor")  # the whole list fits on one page
    by_path = groupby(sorted(request.api.endpoints, key=_path), key=_path)  # methods stay in their order
    results = [_endpoint(path, found) for path, found in by_path]
    return request.answer({"next": None, "previous": None, "results": results})


def _path(endpoint: Endpoint) -> str:
    return endpoint.path


def _endpoint(path: str, described: Iterable[Endpoint]) -> dict[str, Any]:
    methods, scopes, comments = [], [], []
    for endpoint in described:
        if endpoint.method != "OPTIONS":
            permissions = endpoint.definition.get("x-permissions", {})
            methods.append({"name": endpoint.method, "scopes": list(permissions.get("anyOf", []))})
            scopes += [scope for scope in methods[-1]["scopes"] if scope not in scopes]
            comments += [permissions["comment"]] if "comment" in permissions else []
    return {
        "url_pattern": path.replace("{", "<").replace("}", ">"),
        "methods": [*methods, {"name": "OPTIONS", "scopes": scopes}],
        "comment": " ".join(comments),
    }


@behaviour("overview")
def overview(request: Request) -> Answer:
    """Return the overview of an organization; its body is not documented, so it is empty."""
    return request.answer({})
