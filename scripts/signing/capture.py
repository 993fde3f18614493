"""A minimal HTTP/1.1 server on 127.0.0.1 that records requests byte for byte and responds with 204.

Existing servers decode, normalise or join what they receive, but a signature covers the request line as sent.
"""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from io import BufferedIOBase
from types import TracebackType
from typing import Self

_IDLE_SECONDS = 10.0


@dataclass(frozen=True)
class Received:
    """A request as received: `headers` in order with lower-case names, `body` without its framing."""

    method: str
    target: str
    headers: tuple[tuple[str, bytes], ...]
    body: bytes

    def header(self, name: str) -> bytes | None:
        """Return the value of a header, or None. Raises ValueError if it is repeated."""
        values = [value for key, value in self.headers if key == name.lower()]
        if len(values) > 1:
            raise ValueError(f"the request has {len(values)} {name} headers")
        return values[0] if values else None


@dataclass(frozen=True)
class Reply:
    """A response: status code and reason, and additional headers."""

    status: str = "204 No Content"
    headers: tuple[tuple[str, str], ...] = ()

    def encode(self) -> bytes:
        """Return the response as bytes; it has no body and closes the connection."""
        lines = [f"HTTP/1.1 {self.status}", *(f"{name}: {value}" for name, value in self.headers), "Connection: close"]
        if not self.status.startswith("204"):
            lines.append("Content-Length: 0")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class CaptureServer:
    """Context manager that listens on a free port; `received` lists the requests in order of arrival.

    With `tls` it serves HTTPS. `answer` returns the response to each request.
    """

    def __init__(
        self, *, tls: ssl.SSLContext | None = None, answer: Callable[[Received], Reply] = lambda _: Reply()
    ) -> None:
        self.received: list[Received] = []
        received = self.received

        class Handler(socketserver.StreamRequestHandler):
            timeout = _IDLE_SECONDS

            def setup(self) -> None:
                if tls is not None:
                    self.request.settimeout(_IDLE_SECONDS)
                    self.request = tls.wrap_socket(self.request, server_side=True)
                super().setup()

            def handle(self) -> None:
                request = _read_request(self.rfile)
                if request is not None:
                    received.append(request)
                    self.wfile.write(answer(request).encode())

            def finish(self) -> None:
                super().finish()
                if isinstance(self.request, ssl.SSLSocket):
                    self.request.close()

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True

            def handle_error(self, request: object, client_address: object) -> None:
                """Ignore clients that disconnect or do not send HTTP: no request is recorded."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.origin = f"{'https' if tls else 'http'}://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _read_request(stream: BufferedIOBase) -> Received | None:
    """Read a request; None if the peer closed the connection. Raises ValueError if it is not HTTP/1.1."""
    line = stream.readline().rstrip(b"\r\n").decode("latin-1")
    if not line:
        return None
    method, target, _version = line.split(" ")
    headers: list[tuple[str, bytes]] = []
    while raw := stream.readline().rstrip(b"\r\n"):
        name, _, value = raw.partition(b":")
        headers.append((name.decode("latin-1").lower(), value.strip(b" \t")))
    fields = dict(headers)
    if fields.get("transfer-encoding", b"").lower() == b"chunked":
        body = _read_chunks(stream)
    else:
        body = stream.read(int(fields.get("content-length", b"0")))
    return Received(method, target, tuple(headers), body)


def _read_chunks(stream: BufferedIOBase) -> bytes:
    body = b""
    while size := int(stream.readline().split(b";")[0], 16):
        body += stream.read(size)
        stream.readline()
    stream.readline()
    return body
