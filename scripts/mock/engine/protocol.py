"""HTTP/1.1 protocol: uvicorn's, made strict where parsers could disagree (RFC 9112 section 11).

Differences from uvicorn:

- The scope contains the request target byte for byte. ASGI splits it and loses a trailing `?`, which is signed.
- The host of a target in absolute form replaces the `Host` header (RFC 9112 section 3.2.2).
- As a forward proxy, it answers for the hosts of the APIs, by CONNECT too, and refuses others. The scope then contains
  the target in origin form, as a proxy would pass it on: this is what clients sign.
- Upgrade offers (`Upgrade: h2c`, sent by some clients by default) are ignored; httptools would lose the request body.
- Trailer fields are dropped, and never merged into the headers.
- Errors are sent in order, after the responses to earlier requests of the connection, and then close it.
- Requests that do not arrive in time are aborted; empty lines between requests extend no timeout.
- Only a few pipelined requests are read ahead. A client that has finished sending still gets every response.

Data are fed to the parser in pieces that end where a request line, a header section or a body may end, because the
parser does not tell where in its input a message ended.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from http import HTTPStatus

import httptools

from scripts.mock.engine.access import is_loopback_host
from scripts.mock.engine.direct import Head, Heads
from scripts.mock.engine.ending import REQUEST_TIMEOUT, EndingProtocol
from scripts.mock.engine.forwarding import ESTABLISHED, ForwardProxy, accept_tls
from scripts.mock.engine.heads import Checked, MalformedError, check_head, origin_form, without_upgrade
from scripts.mock.engine.request_line import read_request_line
from scripts.mock.engine.responding import CONNECTION
from scripts.mock.engine.root_path import RAW_TARGET

MAX_HEAD = 64 * 1024
MAX_PIPELINED = 32
"""Number of requests of a connection that are read while an earlier one is being answered."""
MAX_CONNECTIONS = 1000

_MAX_PIECES = 2000  # parsed before other connections get their turn
_HEAD_END = b"\r\n\r\n"


class MockProtocol(EndingProtocol):
    """uvicorn's protocol for a single connection, with strict checks."""

    max_pipelined = MAX_PIPELINED
    max_connections = MAX_CONNECTIONS
    lenient_paths: tuple[bytes, ...] = ()
    proxy: ForwardProxy | None = None

    _line: bytearray  # an incomplete request line
    _target = b""
    _in_head = False  # the request line has been read
    _head_text: bytes | None = None  # the latest head, unless it arrived in pieces
    _tail = b""  # the last bytes of incomplete headers
    _remaining: int | None = None  # bytes of the body to come; None for a chunked body
    _is_chunked = False
    _in_last_chunk = False  # perhaps
    _unparsed = 0
    _offers_upgrade = False
    _is_counted = False  # as the tunnel that this protocol reads
    _tunnel: str | None = None  # host of the tunnel that the request asks for
    _refused_host: str | None = None  # host that the proxy does not answer for

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._line = bytearray()
        if len(self.connections) > self.max_connections and not self._is_counted:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "The server has too many connections.")

    def data_received(self, data: bytes) -> None:
        if self._held:
            self._held += data
        elif not self._hung_up and (self._in_message or not self._respond(data)):
            self._read(data)

    def _respond(self, data: bytes) -> bool:
        """Respond at once to data that are one request with a known head; returns whether they were."""
        if not self.respond_at_once(data):
            return False
        self._deadline.stop()
        return True

    def _read(self, data: bytes) -> None:
        """Parse requests until the pipeline is full or others get their turn, and hold the rest of the data."""
        at = pieces = 0
        self.has_responded = False
        while at < len(data) and not self._hung_up:
            if len(self.pipeline) >= self.max_pipelined or pieces == _MAX_PIECES or self.has_responded:
                self._held = data[at:]
                self.flow.pause_reading()
                if not self.pipeline:
                    self.loop.call_soon(self._read_held)
                break
            at = self._read_piece(data, at)
            pieces += 1
        if self._in_message and not self._hung_up:
            self._await_data(self.request_timeout)

    def _read_held(self) -> None:
        """Continue with the data held."""
        data, self._held = self._held, b""
        if self.transport.is_closing() or self._hung_up:
            return
        self._read(data)
        if self._half_closed and not self._held and not self._responses_are_due():
            self.transport.close()
        self.flow.resume_reading()

    def _read_piece(self, data: bytes, at: int) -> int:
        """Read a request with its headers, the rest of its headers, or a piece of its body; return where it ends."""
        if self._in_body:
            piece = data[at : self._end_of_chunks(data, at) if self._remaining is None else at + self._remaining]
            if self._remaining is not None:
                self._remaining -= len(piece)
            self._feed(piece)
            return at + len(piece)
        if self._in_head:
            headers = self._tail + data[at:]
            end = headers.find(_HEAD_END) + 1
            end = at - len(self._tail) + end + 3 if end else len(data)
            self._feed(data[at:end])
            return end
        return self._read_start(data, at)

    def _end_of_chunks(self, data: bytes, at: int) -> int:
        """Return the start of the next line that could be that of the last chunk; after it, the end of each line."""
        self._in_last_chunk = self._in_last_chunk or data[at : at + 1] == b"0"
        return data.find(b"\n" if self._in_last_chunk else b"\n0", at) + 1 or len(data)

    def _read_start(self, data: bytes, at: int) -> int:
        """Read empty lines, a request line, and the headers as far as they have arrived; return where they end."""
        start = at
        if not self._line:
            while data[start : start + 1] in (b"\r", b"\n"):
                start += 1
        if start == len(data):
            self._count(start - at)
            return start
        self._unset_keepalive_if_required()
        self._in_message = True
        end = data.find(b"\n", start) + 1
        if not end:
            self._line += data[start:]
            self._count(len(data) - at)
            return len(data)
        text, is_whole = data[start:end], not self._line
        if self._line:
            text = bytes(self._line) + text
            self._line.clear()
        line = read_request_line(text, self.lenient_paths)
        if line is None:
            self._refuse(HTTPStatus.BAD_REQUEST, "Invalid HTTP request received.")
            return len(data)
        self._target, self._in_head, self._unparsed = line.target, True, 0
        # Without headers, the head ends with an empty line here; its first line break may have arrived before.
        stop = end + 2 if data.startswith(b"\r\n", end) else data.find(_HEAD_END, end) + 4
        is_whole, stop = (is_whole, stop) if stop > 3 else (False, len(data))
        self._head_text = data[start:stop] if is_whole else None
        self._feed(line.text + data[end:stop])
        return stop

    def _feed(self, piece: bytes) -> None:
        """Feed the parser, and refuse the request if it is malformed."""
        self._tail = (self._tail + piece[-3:])[-3:]
        self._unparsed += len(piece)
        try:
            self.parser.feed_data(piece)
        except httptools.HttpParserUpgrade:
            if self._tunnel is not None:
                self._open_tunnel(self._tunnel)
                return
            if self._offers_upgrade:
                self._offers_upgrade = False
                parser = self.parser
                self._feed(without_upgrade(parser.get_method(), self.url, parser.get_http_version(), self.headers))
                return
        except httptools.HttpParserError:
            if self._refused_host is not None and self.proxy is not None:
                self._refuse(HTTPStatus.FORBIDDEN, self.proxy.refusal(self._refused_host))
                return
            if self._unparsed <= MAX_HEAD:
                self._refuse(HTTPStatus.BAD_REQUEST, "Invalid HTTP request received.")
                return
        self._count(0)
        if not self._hung_up:
            self.finish_request(self._head_text)

    def _count(self, received: int) -> None:
        """Respond with 431 to more than 64 KiB of headers, or as much data without a body."""
        self._unparsed += received
        if self._unparsed > MAX_HEAD:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The request head is too large.")

    def on_message_begin(self) -> None:
        self._in_message = True
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self._in_body:  # otherwise a trailer field, not to be merged into the headers (RFC 9110 section 6.5.1)
            self.headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        checked = self._check_head()
        self._in_head, self._tail = False, b""
        self._deadline.stop()
        if self._tunnel is not None:
            return
        self._offers_upgrade = self.parser.should_upgrade()
        if not self._offers_upgrade:
            if self.url[:1] not in (b"/", b"*"):
                self.url = origin_form(self.url)  # the parser of URLs rejects hosts with underscores
            self.scope[RAW_TARGET] = self._target  # type: ignore[literal-required]  # a key of our own
            self.scope[CONNECTION] = self  # type: ignore[literal-required]  # likewise
            self.begin_request(self._ordinary(checked))
            self._in_body = True

    def _ordinary(self, checked: Checked) -> Head | None:
        """Return the head of a request that may be answered directly, as nearly all may."""
        path, _, query = self.url.partition(b"?")
        if path[:1] != b"/" or checked.authority is not None or checked.is_chunked or checked.expects_continue:
            return None
        return Head(
            self.parser.get_method().decode("ascii"), path, query, self._target, checked.headers, checked.length
        )

    def on_body(self, body: bytes) -> None:
        self._unparsed = 0
        self._in_last_chunk = False
        self._deadline.stop()
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unparsed = 0
        self._deadline.stop()
        self._in_message = self._in_body = self._in_last_chunk = False
        if not self._offers_upgrade and self._tunnel is None:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        if self._last_words is not None and not self.pipeline and not self.transport.is_closing():
            self._say(self._last_words)
        else:
            super().on_response_complete()
            if self._in_message:
                self._unset_keepalive_if_required()
            if self._held and not self.pipeline:
                self.loop.call_soon(self._read_held)
            elif self._half_closed and not self.is_behind and self.is_idle:
                self.transport.close()

    def _check_head(self) -> Checked:
        """Check the headers. Raises MalformedError, which reaches `data_received` as HttpParserError."""
        method, version = self.parser.get_method(), self.parser.get_http_version()
        checked = check_head(method, self.url, version, self.headers, is_proxy=self.proxy is not None)
        if self._unparsed > MAX_HEAD:
            self._unparsed = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
            if self._unparsed > MAX_HEAD:
                raise MalformedError("the headers are too large")
        self._unparsed = 0
        self._remaining, self._is_chunked = None if checked.is_chunked else checked.length, checked.is_chunked
        self.expect_100_continue = checked.expects_continue
        if checked.tunnel is not None:
            self._tunnel = checked.tunnel
            if not self.is_idle or self.pipeline:
                raise MalformedError("CONNECT must not be pipelined")
        elif checked.authority is not None:
            self._check_forwarded(checked.authority)
            if self.proxy is not None:
                self._target = origin_form(self._target)
            self.scope["scheme"] = checked.scheme
            host = (b"host", checked.authority)
            self.headers[:] = [host, *(header for header in self.headers if header[0] != b"host")]
        return checked

    def _check_forwarded(self, authority: bytes) -> None:
        """Check the host of a target in absolute form. Raises MalformedError, and notes the host."""
        if self.proxy is None or self.proxy.answers_for(authority):
            return
        host, _, port = authority.decode("ascii").partition(":")
        if self.server is None or port != str(self.server[1]) or not is_loopback_host(host.lower()):
            self._refused_host = host
            raise MalformedError("the host is not that of an API")

    def _open_tunnel(self, host: str) -> None:
        """Accept TLS for a host that is described; refuse another one."""
        assert self.proxy is not None
        try:
            context = self.proxy.context(host.lower()) if self.proxy.answers_for(host.encode("ascii")) else None
        except ValueError:
            context = None
        if context is None:
            # Clients show the status line only.
            self._refuse(HTTPStatus.FORBIDDEN, self.proxy.refusal(host), phrase=self.proxy.refusal(host))
            return
        self._hung_up = True  # this protocol reads nothing more
        self._deadline.stop()
        self._unset_keepalive_if_required()
        self.transport.write(ESTABLISHED)

        def made() -> MockProtocol:
            self.connections.discard(self)
            inner = type(self)(self.config, self.server_state, self.app_state, self.loop)
            inner._is_counted = True
            return inner

        def end(task: asyncio.Task[None]) -> None:
            self.connections.discard(self)
            self.tasks.discard(task)

        task = self.loop.create_task(accept_tls(self.transport, context, made))
        self.tasks.add(task)
        task.add_done_callback(end)


def with_limits(
    request_timeout: float = REQUEST_TIMEOUT,
    max_pipelined: int = MAX_PIPELINED,
    max_connections: int = MAX_CONNECTIONS,
    lenient_paths: Iterable[str] = (),
    proxy: ForwardProxy | None = None,
) -> type[MockProtocol]:
    """Return the protocol class with other limits; the timeout is in seconds, see `request_line` for the paths."""
    limits = {
        "request_timeout": request_timeout,
        "max_pipelined": max_pipelined,
        "max_connections": max_connections,
        "lenient_paths": tuple(path.encode() for path in lenient_paths),
        "proxy": proxy,
        "heads": Heads(),
    }
    return type("MockProtocol", (MockProtocol,), limits)
