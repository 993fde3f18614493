"""A server on this machine that is told of changes, as that of an app would be."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

PATIENCE = 30.0
"""Seconds that a test waits for what is sent in the background, on a machine that has other things to do."""


@dataclass(frozen=True)
class Received:
    """One request; `body` is the parsed JSON, None for a GET."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: Any


@dataclass
class Subscriber:
    """Keeps what it receives, and answers as it is told.

    Attributes:
        answers: statuses of the next answers; then 204.
        open: answers are held back while it is not set.
    """

    url: str
    received: list[Received] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)
    _arrived: threading.Condition = field(default_factory=threading.Condition)

    def take(self, received: Received) -> int:
        with self._arrived:
            self.received.append(received)
            status = self.answers.pop(0) if self.answers else 204
            self._arrived.notify_all()
        self.open.wait(PATIENCE)
        return status

    def wait_for(self, count: int) -> list[Received]:
        """The requests so far, once there are as many as that."""
        with self._arrived:
            enough = self._arrived.wait_for(lambda: len(self.received) >= count, PATIENCE)
            assert enough, f"{len(self.received)} of {count} requests came"
            return [*self.received]

    @property
    def events(self) -> list[dict[str, Any]]:
        return [one.body for one in self.received]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    subscriber: Subscriber

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        target = urlsplit(self.path)
        status = self.subscriber.take(
            Received(
                method=self.command,
                path=target.path,
                query=parse_qs(target.query, keep_blank_values=True),
                headers={name.lower(): value for name, value in self.headers.items()},
                body=json.loads(body) if body else None,
            )
        )
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = _handle

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is written to standard error."""


@contextmanager
def subscriber_server() -> Iterator[Subscriber]:
    """A subscriber that listens until the end of the block."""

    class Handler(_Handler):
        pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        subscriber = Subscriber(f"http://127.0.0.1:{server.server_address[1]}/hooks")
        subscriber.open.set()
        Handler.subscriber = subscriber
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield subscriber
        finally:
            subscriber.open.set()
            server.shutdown()
            thread.join()


def subscribe(client: httpx.Client, subscriber: Subscriber, **body: Any) -> dict[str, Any]:
    """Subscribe the demo app; the subscription."""
    response = client.post("/__mock__/webhooks", json={"url": subscriber.url} | body)
    assert response.status_code == 201, response.text
    found: dict[str, Any] = response.json()
    return found
