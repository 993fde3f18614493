"""HTTP/1.1 protocol: uvicorn's, made strict where parsers could disagree (RFC 9112 section 11).

Differences from uvicorn:

- The scope contains the request target byte for byte. ASGI splits it and loses a trailing `?`, which is signed.
- Upgrade offers (`Upgrade: h2c`, sent by some clients by default) are ignored; httptools would lose the request body.
- Trailer fields are dropped, and never merged into the headers.
- Errors are sent in order, after the responses to earlier requests of the connection, and then close it.
- Requests that do not arrive in time are aborted.
"""

from __future__ import annotations

import asyncio
import re
from http import HTTPStatus

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

RAW_TARGET = "mock.raw_target"
"""Scope key of the request target, as bytes from the request line."""

MAX_HEAD = 64 * 1024
REQUEST_TIMEOUT = 20.0
"""Timeout in seconds for the headers, from their first byte, and for each pause within a body."""

_LINGER = 1.0  # seconds before a finished connection closes, so that a client still sending receives the response
_HOST = re.compile(
    rb"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?::[0-9]{0,5})?\Z|\[[0-9A-Fa-f:.]+\](?::[0-9]{0,5})?\Z"
)
_ABSOLUTE = re.compile(rb"(?i:https?)://[^/?#@]+(?:[/?]|\Z)")


class _Malformed(ValueError):
    """Headers that the parser accepts, but RFC 9112 does not."""


class MockProtocol(HttpToolsProtocol):
    """uvicorn's protocol for a single connection, with strict checks."""

    request_timeout = REQUEST_TIMEOUT

    _unparsed = 0
    _in_message = False  # a request has arrived in part
    _in_body = False  # its headers have been passed to the application
    _offers_upgrade = False
    _hung_up = False
    _last_words: bytes | None = None
    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._await_data(self.request_timeout)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Feed the parser. Responds with 431 to more than 64 KiB of headers, or as much data without a body."""
        if self._hung_up:
            return
        self._unparsed += len(data)
        self._unset_keepalive_if_required()
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            if self._offers_upgrade:
                self._offers_upgrade = False
                self.data_received(self._head_without_upgrade() + data[upgrade.args[0] :])
                return
        except httptools.HttpParserError:
            if self._unparsed <= MAX_HEAD:
                self._refuse(HTTPStatus.BAD_REQUEST, "Invalid HTTP request received.")
                return
        if self._unparsed > MAX_HEAD:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The request head is too large.")
        elif self._in_message:
            self._await_data(self.request_timeout)
        else:
            self._stop_waiting()

    def on_message_begin(self) -> None:
        self._in_message = True
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self._in_body:  # otherwise a trailer field, not to be merged into the headers (RFC 9110 section 6.5.1)
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._unparsed = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
        self._check_head()
        self._unparsed = 0
        self._stop_waiting()
        self._offers_upgrade = self.parser.should_upgrade()
        if not self._offers_upgrade:
            super().on_headers_complete()
            self.scope[RAW_TARGET] = self.url  # type: ignore[literal-required]  # a key of our own
            self._in_body = True

    def on_body(self, body: bytes) -> None:
        self._unparsed = 0
        self._stop_waiting()
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unparsed = 0
        self._in_message = self._in_body = False
        if not self._offers_upgrade:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        if self._last_words is not None and not self.pipeline and not self.transport.is_closing():
            self._say(self._last_words)
        else:
            super().on_response_complete()

    def _check_head(self) -> None:
        """Check the headers. Raises _Malformed, which reaches `data_received` as HttpParserError."""
        if self._unparsed > MAX_HEAD:
            raise _Malformed("the headers are too large")
        version = self.parser.get_http_version()
        if version not in ("1.1", "1.0"):
            raise _Malformed("only HTTP/1.1 and HTTP/1.0 are supported")
        hosts = 0
        for name, value in self.headers:
            if name == b"host":
                hosts += 1
                if not _HOST.match(value):
                    raise _Malformed("invalid Host")
            elif name == b"transfer-encoding" and (value.lower() != b"chunked" or version == "1.0"):
                raise _Malformed("the only transfer coding is chunked, and HTTP/1.0 has none")
        if hosts > 1 or (not hosts and version == "1.1"):
            raise _Malformed("exactly one Host is required (RFC 9112 section 3.2)")
        method = self.parser.get_method()
        if b"#" in self.url or method == b"CONNECT":
            raise _Malformed("fragments and CONNECT are not supported")
        if self.url[:1] != b"/" and not _ABSOLUTE.match(self.url) and (self.url, method) != (b"*", b"OPTIONS"):
            raise _Malformed("invalid request target (RFC 9112 section 3.2)")

    def _refuse(self, status: HTTPStatus, text: str) -> None:
        """Abort the request being read: respond, unless a response has started, and close the connection."""
        self._hung_up = True
        body = text.encode("ascii")
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\ncontent-type: text/plain; charset=utf-8\r\n"
            f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
        )
        words = head.encode("ascii") + body
        # Whether the response to an earlier request must be sent first.
        waits = self.cycle is not None and not self.cycle.response_complete
        if self._in_body:
            if self.pipeline and self.pipeline[0][0] is self.cycle:
                self.pipeline.popleft()
            else:
                waits = False
                if self.cycle.response_started:
                    words = b""
                self.cycle.disconnected = True
                self.cycle.message_event.set()
        if waits:
            self._last_words = words
        elif not self.transport.is_closing():
            self._say(words)

    def _say(self, words: bytes) -> None:
        """Send the last response. Closing immediately could reset the connection and discard the response."""
        self.transport.write(words)
        self.transport.write_eof()
        self._stop_waiting()
        self._await_data(_LINGER)

    def _await_data(self, seconds: float) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(seconds, self._late)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _late(self) -> None:
        self._deadline = None
        if self._in_message and not self._hung_up:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, "The request took too long to arrive.")
        else:
            self.transport.close()

    def _head_without_upgrade(self) -> bytes:
        """Return the headers just parsed, without `Upgrade`, to be parsed again as an ordinary request."""
        lines = [self.parser.get_method() + b" " + self.url + b" HTTP/" + self.parser.get_http_version().encode()]
        lines += [name + b": " + value for name, value in self.headers if name != b"upgrade"]
        return b"\r\n".join([*lines, b"", b""])


def with_timeout(seconds: float) -> type[MockProtocol]:
    """Return the protocol class with another request timeout, in seconds."""
    return type("MockProtocol", (MockProtocol,), {"request_timeout": seconds})
