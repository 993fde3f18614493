"""Responses without a task: the largest part of the cost of a small request.

uvicorn starts an asyncio task for each request as soon as its headers have arrived, and the application awaits the
body. Here a short request is held until its body has arrived; then one call gives the response, which is written at
once. Clients mostly repeat the same heads on a connection: one that was answered like this is not parsed again, because
the same bytes mean the same. Everything else takes uvicorn's way: long, chunked and pipelined requests,
`Expect: 100-continue`, slow readers, and responses that the application wants to send by itself.
"""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast, runtime_checkable

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from scripts.mock.engine.deadline import Deadline
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.responding import Response, fields_of

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application

_LARGEST_BODY = 64 * 1024
_LARGEST_HEAD = 2048
"""Bytes of a head that is kept."""
_KEPT_HEADS = 512
_HEAD_END = b"\r\n\r\n"
_STATUS_LINES = {status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n".encode() for status in HTTPStatus}
_FAILED = Response(
    500, fields_of((("connection", "close"),), "text/plain; charset=utf-8"), b"Internal Server Error", 21
)


@runtime_checkable
class DirectApplication(Protocol):
    """An ASGI application that also responds to complete requests in one call."""

    def respond_directly(self, incoming: Incoming) -> Response | None:
        """Carry out a request and return its response; None, with nothing done, if the ASGI application must do it."""


class Head(NamedTuple):
    """What a head says: the attributes of `Incoming`, and the length of the body."""

    method: str
    raw_path: bytes
    query: bytes
    target: bytes
    headers: Mapping[bytes, bytes]
    length: int


class Heads(dict[bytes, Head]):
    """The heads that a server has read, by their bytes; the oldest are dropped."""

    def keep(self, text: bytes, head: Head) -> None:
        if len(text) <= _LARGEST_HEAD:
            if len(self) >= _KEPT_HEADS:
                del self[next(iter(self))]
            self[text] = head


class DirectProtocol(HttpToolsProtocol):
    """uvicorn's protocol for a single connection, which responds directly where it can."""

    heads: Heads

    _respond_directly: Callable[[Incoming], Response | None] | None = None
    _idle: Deadline
    _head: Head | None = None  # that of a request held until it is complete
    _body: bytearray
    _is_complete = False
    _is_kept_alive = True
    _stand_in: Response | None = None  # sends the response of a request that was carried out directly
    _default_headers: list[tuple[bytes, bytes]] | None = None
    _default_lines = b""
    has_responded = False
    """Whether a response was sent directly since this was set to False."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._idle = Deadline(self.loop, self.timeout_keep_alive_handler)
        if isinstance(self.app, DirectApplication):
            self._respond_directly = self.app.respond_directly

    def connection_lost(self, exc: Exception | None) -> None:
        self._idle.close()
        super().connection_lost(exc)

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
        return self._head is not None

    def _unset_keepalive_if_required(self) -> None:
        super()._unset_keepalive_if_required()
        self._idle.stop()

    def respond_at_once(self, data: bytes) -> bool:
        """Respond to data that are one request with a known head. Returns False, with nothing done, to any other."""
        end = data.find(_HEAD_END) + 4
        head = self.heads.get(data[:end])
        if (
            head is None
            or self._respond_directly is None
            or len(data) != end + head.length
            or self.flow.write_paused
            or self.pipeline
            or not self.is_idle
        ):
            return False
        self._unset_keepalive_if_required()
        self._is_kept_alive = True
        response = self._carry_out(head, data[end:])
        if response is None or response.fault is not None:
            self._stand_in = response
            return False
        self._write(response)
        return True

    def begin_request(self, head: Head | None) -> None:
        """Hold the request whose headers have arrived, or pass it on; `head` is None for uvicorn's way."""
        self._is_kept_alive = self.parser.get_http_version() != "1.0" and self.parser.should_keep_alive()
        if (
            self._respond_directly is None
            or self._stand_in is not None
            or head is None
            or head.length > _LARGEST_BODY
            or self.flow.write_paused
            or self.pipeline
            or not self.is_idle
        ):
            super().on_headers_complete()
            self._stand_in = None
            return
        self._head, self._body = head, bytearray()

    def on_body(self, body: bytes) -> None:
        if self._head is None:
            super().on_body(body)
        else:
            self._body += body

    def on_message_complete(self) -> None:
        if self._head is None:
            super().on_message_complete()
        else:
            self._is_complete = True

    def finish_request(self, text: bytes | None = None) -> None:
        """Respond to the request held, if it is complete. To be called outside the callbacks of the parser.

        `text` is its head as received; None if that arrived in pieces.
        """
        head = self._head
        if head is None or not self._is_complete:
            return
        response = self._carry_out(head, bytes(self._body))
        if response is None or response.fault is not None:
            self._stand_in = response
            self._release()
        else:
            self._head, self._is_complete = None, False
            if text is not None and self._is_kept_alive:
                self.heads.keep(text, head)
            self._write(response)

    def _carry_out(self, head: Head, body: bytes) -> Response | None:
        assert self._respond_directly is not None
        method, raw_path, query, target, headers, _ = head
        try:
            incoming = Incoming(method, raw_path, query, target, self.scheme or "http", headers, body)
            return self._respond_directly(incoming)
        except Exception:
            # Keep the server running, and tell the client nothing of it.
            traceback.print_exc(file=sys.stderr)
            return _FAILED

    def _release(self) -> None:
        """Pass the request held on, with as much of its body as has arrived."""
        if self._head is None:
            return
        body, is_complete = bytes(self._body), self._is_complete
        self._head, self._is_complete = None, False
        super().on_headers_complete()
        self._stand_in = None
        self.cycle.keep_alive = self._is_kept_alive
        if body:
            super().on_body(body)
        if is_complete:
            super().on_message_complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        super()._start_asgi_task(cycle, app if self._stand_in is None else cast("ASGI3Application", self._stand_in))

    def _write(self, response: Response) -> None:
        defaults = self.server_state.default_headers
        if defaults is not self._default_headers:  # replaced each second, for `Date`
            self._default_headers = defaults
            self._default_lines = b"".join(b"%b: %b\r\n" % one for one in defaults)
        fields, size = response.fields, response.size
        is_closed = not self._is_kept_alive or fields.closes
        self.transport.write(
            b"%b%b%b%b%b\r\n%b"
            % (
                _STATUS_LINES[response.status],
                self._default_lines,
                fields.lines,
                b"" if size is None else b"content-length: %d\r\n" % size,
                b"connection: close\r\n" if is_closed else b"",
                response.body,
            )
        )
        self.has_responded = True
        if is_closed:
            self.transport.close()
        self.server_state.total_requests += 1
        if not is_closed:
            if self.flow.read_paused:
                self.flow.resume_reading()
            self._idle.set(self.timeout_keep_alive)
