"""The connection of the probes."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from scripts.contract.probes.connection import Connection

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@contextmanager
def serving(*connections: tuple[bytes, ...]) -> Iterator[str]:
    """The URL of a server that sends these responses on each connection, one per request, and then closes it."""

    def serve() -> None:
        for responses in connections:
            connection, _ = listener.accept()
            with connection:
                for response in responses:
                    connection.recv(65536)
                    connection.sendall(response)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def get(connection: Connection, url: str) -> str:
    return connection.send(httpx.Request("GET", f"{url}/a%2Fb?c=%20")).text


def test_requests_share_a_connection() -> None:
    with serving((OK, OK)) as url:
        connection = Connection(url, 10)
        assert [get(connection, url), get(connection, url)] == ["ok", "ok"]
        connection.close()


@pytest.mark.parametrize("header", [b"", b"Connection: close\r\n"], ids=["silently", "announced"])
def test_a_connection_that_the_server_has_closed_is_opened_again(header: bytes) -> None:
    with serving((OK.replace(b"\r\n\r\n", b"\r\n" + header + b"\r\n"),), (OK,)) as url:
        connection = Connection(url, 10)
        assert get(connection, url) == "ok"
        limit = time.monotonic() + 10
        while not connection.is_dropped() and time.monotonic() < limit:
            time.sleep(0.001)
        assert get(connection, url) == "ok"
        connection.close()


@pytest.mark.parametrize("response", [b"", b"not HTTP\r\n", OK[:-1]], ids=["none", "not-http", "cut"])
def test_an_incomplete_or_invalid_response_is_an_error_of_its_request_alone(response: bytes) -> None:
    with serving((response,), (OK,)) as url:
        connection = Connection(url, 10)
        with pytest.raises(httpx.TransportError):
            get(connection, url)
        assert get(connection, url) == "ok"
        connection.close()


def test_a_header_may_hold_any_byte() -> None:
    with serving((OK.replace(b"\r\n\r\n", b"\r\nX-Name: caf\xe9\r\n\r\n"),)) as url:
        connection = Connection(url, 10)
        response = connection.send(httpx.Request("GET", url))
        assert response.headers.raw[-1] == (b"X-Name", b"caf\xe9")
        connection.close()


def test_the_target_is_sent_as_it_is() -> None:
    received: list[bytes] = []

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            received.append(connection.recv(65536).split(b"\r\n")[0])
            connection.sendall(OK)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        connection = Connection(url, 10)
        get(connection, url)
        thread.join()
        connection.close()
    assert received == [b"GET /a%2Fb?c=%20 HTTP/1.1"]
