"""The capture server records bytes unchanged, whatever their framing."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest

from scripts.signing.capture import CaptureServer, Received


def exchange(origin: str, sent: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", urlsplit(origin).port or 0), timeout=5) as connection:
        connection.sendall(sent)
        answer = b""
        while part := connection.recv(4096):
            answer += part
    return answer


def test_a_request_is_recorded_unchanged() -> None:
    with CaptureServer() as server:
        answer = exchange(server.origin, b"pUt //a%2f?x=\xfc? HTTP/1.1\r\nDate: \xff \r\nContent-Length: 3\r\n\r\na\nb")
    assert answer.startswith(b"HTTP/1.1 204 No Content\r\n")
    headers = (("date", b"\xff"), ("content-length", b"3"))
    assert server.received == [Received("pUt", "//a%2f?x=\xfc?", headers, b"a\nb")]


def test_a_chunked_body_is_joined() -> None:
    with CaptureServer() as server:
        head = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
        exchange(server.origin, head + b"2\r\nab\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
    assert server.received[0].body == b"ab0123456789"


def test_a_client_that_sends_nothing_is_not_recorded() -> None:
    with CaptureServer() as server:
        socket.create_connection(("127.0.0.1", urlsplit(server.origin).port or 0), timeout=5).close()
    assert server.received == []


def test_a_repeated_header_has_no_single_value() -> None:
    received = Received("GET", "/", (("date", b"a"), ("date", b"b")), b"")
    assert received.header("host") is None
    with pytest.raises(ValueError, match="2 Date headers"):
        received.header("Date")
