"""The mock server in a thread of the test process, on a free port of this machine, with a record of its answers."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from scripts.mock.engine.application import MockApp
from scripts.mock.engine.asgi import Message, Receive, Scope, Send

_START_SECONDS = 20.0


@dataclass(frozen=True)
class Exchange:
    """One request and its answer: `path` without the query, bodies as bytes."""

    method: str
    path: str
    sent: bytes
    status: int
    answered: bytes

    @property
    def call(self) -> tuple[str, str, int]:
        """Method, path and status."""
        return self.method, self.path, self.status

    @property
    def value(self) -> Any:
        """The answer's JSON."""
        return json.loads(self.answered)


class Recorder:
    """ASGI middleware that keeps every HTTP exchange, oldest first."""

    def __init__(self, app: MockApp) -> None:
        self._app = app
        self._exchanges: list[Exchange] = []

    def take(self) -> list[Exchange]:
        """The exchanges since the last call."""
        taken, self._exchanges = self._exchanges, []
        return taken

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sent = bytearray()
        start: Message = {}

        async def receiving() -> Message:
            message = await receive()
            sent.extend(message.get("body", b""))
            return message

        async def sending(message: Message) -> None:
            # The mock sends a start, then the whole body. Both are held back until the record is written: a caller may
            # look as soon as it has the answer, and one without a body is complete with its start.
            if message["type"] == "http.response.start":
                start.update(message)
                return
            path = scope["raw_path"].decode("latin-1")
            answered = message.get("body", b"")
            self._exchanges.append(Exchange(scope["method"], path, bytes(sent), start["status"], answered))
            await send(start)
            await send(message)

        await self._app(scope, receiving, sending)


@dataclass(frozen=True)
class Mock:
    """A running mock server: its base URL, what it has answered, and for HTTPS the authority to trust (a PEM file)."""

    origin: str
    recorder: Recorder
    authority: Path | None = None


@contextmanager
def serve(app: Recorder, certificate: Path | None = None) -> Iterator[str]:
    """Serve an application while the context lasts and yield its base URL.

    Args:
        certificate: a PEM file with private key and certificate chain; with it the server speaks HTTPS.

    Raises:
        RuntimeError: it did not start.
    """
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=0,
        http="httptools",
        loop="asyncio",
        ws="none",
        lifespan="on",
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
        ssl_certfile=certificate,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, name="mock server")
    thread.start()
    try:
        deadline = time.monotonic() + _START_SECONDS
        while not server.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the mock server did not start")
            time.sleep(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
