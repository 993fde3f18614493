"""Load generator for a mock process: signed and plain calls over asyncio streams, and memory usage."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.processes import child
from tests.conftest import PROJECT, Documents
from tests.mock.support import DEMO_SECRET
from tests.mock.wire import TOKEN

PAUSE = 120.0  # timeout of a response in seconds, for a loaded machine


@dataclass(frozen=True)
class Call:
    """A request and its expected status."""

    method: str
    path: str
    body: Any
    status: int

    def message(self) -> bytes:
        body = b"" if self.body is None else json.dumps(self.body).encode()
        head = f"{self.method} {self.path} HTTP/1.1\r\nHost: mock.test\r\nContent-Type: application/json\r\n"
        head += f"Content-Length: {len(body)}\r\n"
        return head.encode() + (self._signed(body) if self.path.startswith("/app-api") else TOKEN) + b"\r\n" + body

    def _signed(self, body: bytes) -> bytes:
        date = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        parts = [self.method, hashlib.md5(body).hexdigest(), "application/json", date, "", self.path]
        digest = hmac.digest(DEMO_SECRET.encode(), "\n".join(parts).encode(), "sha1")
        value = f"gotom_app_api demo_user:{base64.b64encode(digest).decode()}"
        return f"Date: {date}\r\nAuthorization: {value}\r\n".encode()


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen[str]
    host: str
    port: int

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def memory(self) -> int:
        """Return the resident memory in MiB. Linux only, because the standard library has no portable way."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) // 1024


@contextmanager
def running(documents: Documents, *options: str) -> Iterator[Server]:
    command = [sys.executable, "-m", "scripts.mock", "--port", "0", "--documents", str(documents.folder("mock"))]
    with child([*command, *options], cwd=PROJECT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            parts = urlsplit(process.stdout.readline().split()[3])
            yield Server(process, str(parts.hostname), int(parts.port or 0))
        finally:
            process.kill()


class Line:
    """A persistent connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    def send(self, message: bytes) -> None:
        self._writer.write(message)

    async def answer(self) -> tuple[int, Any]:
        """Return status and JSON of the next response. Raises asyncio.IncompleteReadError or OSError without one."""
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.partition("content-length:")[2].split("\r\n")[0] or 0)
        body = await self._reader.readexactly(length)
        return int(head.split()[1]), json.loads(body) if body else None

    async def call(self, call: Call) -> tuple[int, Any]:
        self.send(call.message())
        async with asyncio.timeout(PAUSE):
            return await self.answer()


@asynccontextmanager
async def lines(server: Server, count: int) -> AsyncIterator[list[Line]]:
    """Open `count` connections at the same time."""
    streams = await asyncio.gather(*(asyncio.open_connection(server.host, server.port) for _ in range(count)))
    try:
        yield [Line(reader, writer) for reader, writer in streams]
    finally:
        for _, writer in streams:
            writer.close()
        for _, writer in streams:
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
