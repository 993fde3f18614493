"""A server like `raw_server` for clients of this process: no sockets, and no thread to wait for.

httpcore writes to it what it would write to a socket.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from typing import Any

import httpcore
import pytest

from tests.wire.raw_server import ANSWER, Recorder, read_request


class MemoryServer(Recorder):
    """Records the bytes that clients of this process write to a connection, as `RawServer` does."""

    url = "http://127.0.0.1:9"  # nothing listens there


class _Stream(httpcore.NetworkStream):
    """A connection. A client that reads has sent its request."""

    def __init__(self, server: MemoryServer) -> None:
        self._server = server
        self._written = io.BytesIO()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._written.write(buffer)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        sent, self._written = io.BytesIO(self._written.getvalue()), io.BytesIO()
        received = read_request(sent)
        assert received is not None, "a response is expected to no request"
        assert sent.read() == b"", "bytes follow the request"
        self._server.keep(received)
        return ANSWER

    def close(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return False if info == "is_readable" else None  # whether the server has closed an idle connection


class _AsyncStream(httpcore.AsyncNetworkStream):
    """The asynchronous twin of `_Stream`."""

    def __init__(self, server: MemoryServer) -> None:
        self._stream = _Stream(server)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes)

    async def aclose(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


@contextlib.contextmanager
def memory_server() -> Iterator[MemoryServer]:
    """Put a server behind each address to which a client connects meanwhile."""
    server = MemoryServer()

    def connect(*address: Any, **options: Any) -> _Stream:
        return _Stream(server)

    async def connect_async(*address: Any, **options: Any) -> _AsyncStream:
        return _AsyncStream(server)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
        patch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect_async)
        yield server
