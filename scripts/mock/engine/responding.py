"""Send responses, whole or as a fault spoils them."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.asgi import Message, Receive, Scope, Send
from scripts.mock.engine.faults import Fault

CONNECTION = "mock.connection"
"""Scope key of the connection, for faults that end it."""
_LOOK = 0.1  # seconds between two looks whether a client is still there
_CHUNKS_PER_SECOND = 10


class _Connection(Protocol):
    @property
    def is_half_closed(self) -> bool: ...
    @property
    def transport(self) -> asyncio.Transport: ...


_INVALID = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")  # as in uvicorn


@dataclass(frozen=True, slots=True)
class Fields:
    """Header fields of a response, except `Content-Length` and those of the server.

    Attributes:
        pairs: names in lower case, and values.
        lines: the same as they are sent, without `Connection`.
        closes: whether the connection is closed after the response.
    """

    pairs: tuple[tuple[bytes, bytes], ...]
    lines: bytes
    closes: bool


_LONGEST_KEPT = 1024
"""Characters of a header whose fields are kept; some repeat what the client sent."""


def fields_of(headers: tuple[tuple[str, str], ...], media_type: str | None) -> Fields:
    """Return the header fields of a response. They are kept, because most responses repeat those of an earlier one.

    Raises:
        ValueError: a value could end in the middle, and another header follow.
    """
    for _, value in headers:
        if len(value) > _LONGEST_KEPT:
            return _fields_of.__wrapped__(headers, media_type)
    return _fields_of(headers, media_type)


@lru_cache(maxsize=1024)
def _fields_of(headers: tuple[tuple[str, str], ...], media_type: str | None) -> Fields:
    for name, value in headers:
        if _INVALID.search(value):
            raise ValueError(f"invalid value of the response header {name}")
    pairs = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers]
    if media_type is not None:
        pairs.append((b"content-type", media_type.encode()))
    lines = b"".join(b"%b: %b\r\n" % pair for pair in pairs if pair[0] != b"connection")
    return Fields(
        tuple(pairs), lines, any(name == b"connection" and value.lower() == b"close" for name, value in pairs)
    )


@dataclass(slots=True)
class Response:
    """A response as bytes, and the ASGI application that sends it. A fault delays or breaks it.

    Attributes:
        body: empty in response to HEAD.
        size: value of `Content-Length`; None for a response without one.
    """

    status: int
    fields: Fields
    body: bytes
    size: int | None
    fault: Fault | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response.

        Raises:
            ConnectionResetError: a fault drops the response, and the application is called without a connection.
        """
        length = [] if self.size is None else [(b"content-length", str(self.size).encode())]
        headers = [*self.fields.pairs, *length]
        start: Message = {"type": "http.response.start", "status": self.status, "headers": headers}
        if self.fault is None:
            await send(start)
            await send({"type": "http.response.body", "body": self.body})
            return
        try:
            await self._send_with_fault(self.fault, start, scope, receive, send)
        except asyncio.CancelledError:  # the server is stopping
            await hang_up(scope, receive)

    async def _send_with_fault(self, fault: Fault, start: Message, scope: Scope, receive: Receive, send: Send) -> None:
        spec = fault.spec
        await asyncio.sleep(fault.delay())
        if spec.get("drop") is not None:
            await _drop(scope, receive, now=spec["drop"] == "reset")
            return
        await send(start)
        end = spec.get("truncate", len(self.body))
        await _send_slowly(self.body[:end], spec.get("bytesPerSecond"), send)
        if end < len(self.body):
            await _drop(scope, receive, now=True, politely=True)
        else:
            await send({"type": "http.response.body", "body": b""})


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Close the connection of a request that has been cancelled. Raises CancelledError without a connection."""
    if CONNECTION not in scope:
        raise asyncio.CancelledError
    await _drop(scope, receive, now=True)


def respond(answer: Answer, *, is_head: bool = False, fault: Fault | None = None) -> Response:
    """Return a response as it is sent. Raises ValueError, see `fields_of`."""
    headers = tuple(answer.headers.items())
    if not answer.has_body:
        return Response(answer.status, fields_of(headers, None), b"", None if answer.status == 204 else 0, fault)
    body = answer.body
    return Response(answer.status, fields_of(headers, answer.media_type), b"" if is_head else body, len(body), fault)


async def _send_slowly(body: bytes, speed: float | None, send: Send) -> None:
    size = len(body) if speed is None else max(1, int(speed / _CHUNKS_PER_SECOND))
    for at in range(0, len(body), max(size, 1)):
        piece = body[at : at + size]
        if speed is not None:
            await asyncio.sleep(len(piece) / speed)
        await send({"type": "http.response.body", "body": piece, "more_body": True})


async def _drop(scope: Scope, receive: Receive, *, now: bool, politely: bool = False) -> None:
    """End the connection now, with a reset unless `politely`; otherwise wait until the client ends it."""
    connection: _Connection | None = scope.get(CONNECTION)
    if connection is None:
        raise ConnectionResetError("the mock dropped the response")
    while not (now or connection.is_half_closed or connection.transport.is_closing()):
        await asyncio.sleep(_LOOK)
    if politely:
        connection.transport.close()
    else:
        connection.transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
