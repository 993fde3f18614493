"""OPTIONS responses, derived from the description in the format of Django REST framework's metadata."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.endpoint import Endpoint
from scripts.mock.engine.request import Request
from scripts.mock.engine.routing import Route, allow


@behaviour("options")
def options(request: Request) -> Answer:
    """Respond to a described OPTIONS with the endpoint's metadata and the header `Allow`."""
    path = request.endpoint.path
    endpoints = [endpoint for endpoint in request.api.endpoints if endpoint.path == path]
    return request.answer(
        _metadata(path, endpoints), headers={"Allow": allow(endpoint.method for endpoint in endpoints)}
    )


def undescribed_options(route: Route) -> Answer:
    """Respond to OPTIONS of a path that does not describe it."""
    return Answer(200, _metadata(route.path, route.endpoints.values()), headers={"Allow": route.allow})


def _metadata(path: str, endpoints: Iterable[Endpoint]) -> dict[str, Any]:
    takes = sorted({media_type for endpoint in endpoints for media_type in endpoint.bodies})
    return {"name": path, "renders": ["application/json"], "parses": takes}
