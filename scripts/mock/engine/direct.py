"""Responses without a task: the largest part of the cost of a small request.

uvicorn starts an asyncio task for each request as soon as its headers have arrived, and the application awaits the
body. Here a short request is held until its body has arrived; then one call gives the response, which is written at
once. Everything else takes uvicorn's way: long, chunked and pipelined requests, `Expect: 100-continue`, slow readers,
and responses that the application wants to send by itself.
"""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable
from urllib.parse import unquote

import httptools
from uvicorn.protocols.http.httptools_impl import HEADER_VALUE_RE, HttpToolsProtocol, RequestResponseCycle

from scripts.mock.engine.asgi import Scope
from scripts.mock.engine.responding import Response

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application

_LARGEST_BODY = 64 * 1024
_STATUS_LINES = {status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n".encode() for status in HTTPStatus}


_FAILED = Response(
    500,
    [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"21"), (b"connection", b"close")],
    b"Internal Server Error",
)


def _check_headers(response: Response | None) -> None:
    """Raises ValueError for a header whose value could end in the middle."""
    for name, value in () if response is None else response.headers:
        if HEADER_VALUE_RE.search(value):
            raise ValueError(f"invalid value of the response header {name.decode('latin-1')}")


@runtime_checkable
class DirectApplication(Protocol):
    """An ASGI application that also responds to complete requests in one call."""

    def respond_directly(self, scope: Scope, body: bytes) -> Response | None:
        """Carry out a request and return its response; None, with nothing done, if the ASGI application must do it."""


class DirectProtocol(HttpToolsProtocol):
    """uvicorn's protocol for a single connection, which responds directly where it can."""

    _respond_directly: Callable[[Scope, bytes], Response | None] | None = None
    _body: bytearray | None = None  # that of a request held until it is complete
    _is_complete = False
    _is_kept_alive = True
    _stand_in: Response | None = None  # sends the response of a request that was carried out directly
    has_responded = False
    """Whether a response was sent directly since this was set to False."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        if isinstance(self.app, DirectApplication):
            self._respond_directly = self.app.respond_directly

    def shutdown(self) -> None:
        """Let a request that has arrived in part take uvicorn's way, which waits for it."""
        self._release()
        super().shutdown()

    @property
    def is_idle(self) -> bool:
        """Whether every response was sent."""
        return self.cycle is None or self.cycle.response_complete

    @property
    def is_held(self) -> bool:
        """Whether a request is held until its body has arrived."""
        return self._body is not None

    def begin_request(self, length: int | None) -> None:
        """Hold the request whose headers have arrived, or pass it on; `length` of its body is None if it is chunked."""
        self._is_kept_alive = self.parser.get_http_version() != "1.0" and self.parser.should_keep_alive()
        if (
            self._respond_directly is None
            or length is None
            or length > _LARGEST_BODY
            or self.expect_100_continue
            or self.flow.write_paused
            or self.pipeline
            or not self.is_idle
        ):
            super().on_headers_complete()
            return
        self._body = bytearray()
        target, query = self.url, b""
        if target[:1] != b"/":
            parsed = httptools.parse_url(target)
            target, query = parsed.path, parsed.query or b""
        elif b"?" in target:
            target, _, query = target.partition(b"?")
        path = target.decode("ascii")
        self.scope["method"] = self.parser.get_method().decode("ascii")
        self.scope["path"] = unquote(path) if "%" in path else path
        self.scope["raw_path"] = target
        self.scope["query_string"] = query

    def on_body(self, body: bytes) -> None:
        if self._body is None:
            super().on_body(body)
        else:
            self._body += body

    def on_message_complete(self) -> None:
        if self._body is None:
            super().on_message_complete()
        else:
            self._is_complete = True

    def finish_request(self) -> None:
        """Respond to the request held, if it is complete. To be called outside the callbacks of the parser."""
        if self._body is None or not self._is_complete or self._respond_directly is None:
            return
        response: Response | None
        try:
            response = self._respond_directly(cast(Scope, self.scope), bytes(self._body))
            _check_headers(response)
        except Exception:
            # Keep the server running, and tell the client nothing of it.
            traceback.print_exc(file=sys.stderr)
            response = _FAILED
        if response is None or response.fault is not None:
            self._stand_in = response
            self._release()
            self._stand_in = None
        else:
            self._body, self._is_complete = None, False
            self._write(response)

    def _release(self) -> None:
        """Pass the request held on, with as much of its body as has arrived."""
        if self._body is None:
            return
        body, is_complete = bytes(self._body), self._is_complete
        self._body, self._is_complete = None, False
        super().on_headers_complete()
        self.cycle.keep_alive = self._is_kept_alive
        if body:
            super().on_body(body)
        if is_complete:
            super().on_message_complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        super()._start_asgi_task(cycle, app if self._stand_in is None else cast("ASGI3Application", self._stand_in))

    def _write(self, response: Response) -> None:
        parts = [_STATUS_LINES[response.status]]
        is_closed = not self._is_kept_alive
        for name, value in (*self.server_state.default_headers, *response.headers):
            if name == b"connection":
                is_closed = is_closed or value.lower() == b"close"
            else:
                parts += (name, b": ", value, b"\r\n")
        if is_closed:
            parts.append(b"connection: close\r\n")
        parts += (b"\r\n", response.body)
        self.transport.write(b"".join(parts))
        self.has_responded = True
        if is_closed:
            self.transport.close()
        self.on_response_complete()
