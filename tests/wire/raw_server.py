"""A server that records requests byte for byte, and responds with 500 and no body."""

from __future__ import annotations

import contextlib
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedIOBase

ANSWER = b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"


@dataclass(frozen=True)
class Received:
    """A received request; headers unchanged and in order."""

    method: bytes
    target: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes

    def named(self, name: bytes) -> list[bytes]:
        """Return all values of a header by its lower-case name."""
        return [value for found, value in self.headers if found.lower() == name]


def read_request(file: BufferedIOBase) -> Received | None:
    """Read a request from a connection; None if it was closed instead."""
    line = file.readline()
    if not line:
        return None
    method, target, version = line.removesuffix(b"\r\n").split(b" ")
    assert version == b"HTTP/1.1"
    headers = list(_headers(file))
    length = [value for name, value in headers if name.lower() == b"content-length"]
    assert len(length) <= 1, "a request has one length"
    assert not [name for name, _ in headers if name.lower() == b"transfer-encoding"], "nothing is chunked"
    body = file.read(int(length[0])) if length else b""
    assert not length or len(body) == int(length[0]), "the connection was closed within a body"
    return Received(method, target, headers, body)


def _headers(file: BufferedIOBase) -> Iterator[tuple[bytes, bytes]]:
    while (line := file.readline()) != b"\r\n":
        assert line.endswith(b"\r\n"), "the connection was closed within the headers"
        name, _, value = line.removesuffix(b"\r\n").partition(b":")
        yield name, value.strip(b" \t")


class Recorder:
    """What a server has received."""

    def __init__(self) -> None:
        self._received: list[Received] = []

    def keep(self, received: Received) -> None:
        self._received.append(received)

    def take(self) -> list[Received]:
        """Return the requests received since the last call."""
        taken, self._received = self._received, []
        return taken


class RawServer(Recorder, socketserver.ThreadingTCPServer):
    """Listens on a free loopback port; records a request before responding."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self) -> None:
        Recorder.__init__(self)
        socketserver.ThreadingTCPServer.__init__(self, ("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(socketserver.StreamRequestHandler):
    """A connection, kept open until the client closes it."""

    server: RawServer
    disable_nagle_algorithm = True

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):
            while received := read_request(self.rfile):
                self.server.keep(received)
                self.wfile.write(ANSWER)


@contextlib.contextmanager
def raw_server() -> Iterator[RawServer]:
    with RawServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
