"""A local server that misbehaves: every connection gets the same behaviour, written directly to the socket."""

from __future__ import annotations

import contextlib
import functools
import gzip
import json
import socket
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Behaviour = Callable[["Conversation"], None]

LONG = 20.0
"""Seconds after which an endless behaviour stops, far beyond any timeout of a test."""


@dataclass
class Conversation:
    """A connection: the received request, and ways to respond badly."""

    connection: socket.socket
    request: bytes
    over: threading.Event
    sent: int = 0

    def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.connection.sendall(piece)
            self.sent += len(piece)

    def answer(self, status: str, body: bytes, *headers: str, length: int | None = None) -> None:
        """Send a complete response; `length` overrides `Content-Length`."""
        size = len(body) if length is None else length
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", "Connection: close", *headers, "", ""]
        self.send("\r\n".join(lines).encode("latin-1") + body)

    def json(self, value: Any, status: str = "200 OK") -> None:
        self.answer(status, json.dumps(value).encode(), "Content-Type: application/json")

    def trickle(self, piece: bytes, pause: float = 0.05) -> None:
        """Send a piece repeatedly, each within any timeout."""
        end = time.monotonic() + LONG
        while time.monotonic() < end and not self.over.wait(pause):
            self.send(piece)

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


@dataclass
class HostileServer:
    """Received requests, and the bytes sent per response before the client disconnected."""

    url: str = ""
    requests: list[bytes] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)


@contextlib.contextmanager
def hostile_server(behaviour: Behaviour) -> Iterator[HostileServer]:
    """Run a server that gives every connection the same behaviour."""
    server, over, threads = HostileServer(), threading.Event(), []
    listener = socket.create_server(("127.0.0.1", 0), backlog=50)
    server.url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def converse(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):  # many tests expect the client to disconnect
            connection.settimeout(LONG)
            conversation = Conversation(connection, _read_request(connection), over)
            if not conversation.request:
                return
            server.requests.append(conversation.request)
            try:
                behaviour(conversation)
            finally:
                server.sent.append(conversation.sent)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=converse, args=(connection,)))
            threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield server
    finally:
        over.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in [acceptor, *threads]:
            thread.join(LONG)


def _read_request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return b""
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


# --- behaviours -------------------------------------------------------------------------------------------------------


def silence(talk: Conversation) -> None:
    talk.over.wait(LONG)


def slow_status_line(talk: Conversation) -> None:
    for byte in b"HTTP/1.1 200 OK\r\n" * 100:
        if talk.over.wait(0.05):
            return
        talk.send(bytes([byte]))


def slow_headers(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\n")
    talk.trickle(b"X-Slow: yes\r\n")


def slow_body(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nContent-Type: application/json\r\n\r\n{")
    talk.trickle(b" ")


def slow_chunks(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    talk.trickle(b"1\r\n \r\n")


def endless_interim_responses(talk: Conversation) -> None:
    talk.trickle(b"HTTP/1.1 103 Early Hints\r\n\r\n")


def hang_up(talk: Conversation) -> None:
    """Close without a response."""


def reset_at_once(talk: Conversation) -> None:
    talk.reset()


def reset_in_the_head(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Le")
    talk.reset()


def reset_in_the_body(talk: Conversation) -> None:
    talk.send(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"id": ')
    time.sleep(0.05)  # let the client read the headers before the reset discards them
    talk.reset()


def body_shorter_than_announced(talk: Conversation) -> None:
    talk.answer("200 OK", b"{}", length=1000)


def body_longer_than_announced(talk: Conversation) -> None:
    talk.answer("200 OK", b'{"id": "x", "name": "y"}', "Content-Type: application/json", length=5)


def broken_chunk(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a size\r\n{}\r\n0\r\n\r\n")


def no_last_chunk(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")


def contradictory_lengths(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 20\r\n\r\n{}")


def negative_length(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}")


def no_http(talk: Conversation) -> None:
    talk.send(b"220 mail.example ESMTP\r\n")


def a_status_that_is_no_number(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 OK 200\r\n\r\n")


def a_mebibyte_of_headers(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\n" + b"X-Large: yes\r\n" * 80_000 + b"\r\n")


def control_characters_in_a_header(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nX-Odd: a\x00b\r\nContent-Length: 2\r\n\r\n{}")


def a_broken_gzip(talk: Conversation) -> None:
    talk.answer("200 OK", b"\x1f\x8b\x08\x00 this is no gzip", "Content-Encoding: gzip")


def a_truncated_gzip(talk: Conversation) -> None:
    talk.answer("200 OK", gzip.compress(b'{"id": 1}' * 100)[:20], "Content-Encoding: gzip")


def an_unknown_coding(talk: Conversation) -> None:
    talk.answer("200 OK", b"{}", "Content-Encoding: br")


def a_coding_in_a_coding(talk: Conversation) -> None:
    talk.answer("200 OK", gzip.compress(gzip.compress(b"{}")), "Content-Encoding: gzip, gzip")


def an_endless_head(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nX-Endless: ")
    for _ in range(1024):
        talk.send(b"x" * 65536)


def a_gibibyte(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n")
    for _ in range(1024):
        talk.send(b" " * (1024 * 1024))


def a_gibibyte_in_chunks(talk: Conversation) -> None:
    talk.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(1024):
        talk.send(b"100000\r\n" + b" " * (1024 * 1024) + b"\r\n")


def a_gzip_that_grows_a_thousandfold(talk: Conversation) -> None:
    talk.answer("200 OK", _grows_a_thousandfold(), "Content-Encoding: gzip", "Content-Type: application/json")


@functools.cache
def _grows_a_thousandfold() -> bytes:
    """Return about 256 KiB that decompress to 256 MiB of white space, in one stream."""
    compressor = zlib.compressobj(6, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return b"".join(compressor.compress(b" " * (1024 * 1024)) for _ in range(256)) + compressor.flush()


def saying(status: str, body: bytes, *headers: str) -> Behaviour:
    """Return a behaviour that sends a complete response."""
    return lambda talk: talk.answer(status, body, *headers)


def speaking(value: Any) -> Behaviour:
    """Return a behaviour that sends a 200 with a JSON body."""
    return lambda talk: talk.json(value)
