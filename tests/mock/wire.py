"""Raw HTTP over a socket, for requests that client libraries cannot send."""

from __future__ import annotations

import contextlib
import io
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPResponse
from typing import Any
from urllib.parse import urlsplit

TOKEN = b"Authorization: Token mock-admin-token\r\n"
GOOD = b"GET /api/v5/users/me HTTP/1.1\r\nHost: mock.test\r\n" + TOKEN + b"\r\n"


@dataclass
class Connection:
    """A TCP connection."""

    socket: socket.socket
    method: str = field(default="GET")

    def send(self, *pieces: bytes) -> None:
        """Send everything; ignore a server that has already disconnected."""
        with contextlib.suppress(ConnectionError):
            for piece in pieces:
                self.socket.sendall(piece)

    def answer(self, method: str = "GET") -> tuple[int, bytes]:
        """Return status and body of the next final response. Raises HTTPException or OSError without one."""
        response = HTTPResponse(_Kept(self.socket), method=method)  # type: ignore[arg-type]
        response.begin()
        body = response.read()
        return response.status, body


class _Kept:
    """Gives HTTPResponse an unbuffered file, so that it does not read beyond its own response."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def makefile(self, mode: str) -> object:
        return _Unbuffered(self._connection)


class _Unbuffered(io.RawIOBase):
    """A file that reads as many bytes as asked for, however the network cuts them."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._connection.recv_into(buffer)

    def read(self, size: int = -1) -> bytes:
        pieces, missing = [], size
        while missing and (piece := super().read(missing)):
            pieces.append(piece)
            missing -= len(piece)
        return b"".join(pieces)


@contextlib.contextmanager
def connect(url: str) -> Iterator[Connection]:
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname or "", parts.port or 80), timeout=20) as connection:
        yield Connection(connection)
