"""Static applications for comparison: the same bytes for every request, without checks or storage."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Message = MutableMapping[str, Any]

BODY_FILE = "BENCH_BODY"
"""Environment variable with the path of the response body."""


def _body() -> bytes:
    return Path(os.environ[BODY_FILE]).read_bytes()


def starlette_app() -> Starlette:
    """Return an idiomatic Starlette application with one route."""
    body = _body()

    async def answer(request: Request) -> Response:
        return Response(body, media_type="application/json")

    return Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST"])])


def raw_app() -> Callable[..., Awaitable[None]]:
    """Return a minimal ASGI application."""
    body = _body()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    start = {"type": "http.response.start", "status": 200, "headers": headers}
    end = {"type": "http.response.body", "body": body}

    async def app(scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Any]) -> None:
        if scope["type"] == "http":
            await send(start)
            await send(end)

    return app


def files_app() -> Callable[..., Awaitable[None]]:
    """Return a minimal ASGI application that responds to `/NAME/...` with the file NAME of a folder."""
    bodies = {f"/{file.name}/": file.read_bytes() for file in Path(os.environ[BODY_FILE]).iterdir()}

    async def app(scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Any]) -> None:
        if scope["type"] == "http":
            body = next((body for prefix, body in bodies.items() if scope["path"].startswith(prefix)), b"{}")
            headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    return app
