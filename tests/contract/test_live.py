"""How the probes talk to a server: one connection, requests as they are, and nothing but HTTP in return."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from scripts.contract.probes.live import Live, Unusable
from scripts.contract.probes.probed import ProbedDocument

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
CLOSING = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
DOCUMENT = ProbedDocument(
    "things", {"openapi": "3.1.1", "paths": {"/things": {"get": {"operationId": "listThings", "responses": {}}}}}
)


class Server:
    """Sends these responses on each connection, one per request, and then closes it."""

    def __init__(self, *connections: tuple[bytes, ...]) -> None:
        self.received: list[bytes] = []
        self._connections = connections
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.closed = threading.Semaphore(0)

    def serve(self) -> None:
        for responses in self._connections:
            connection, _ = self._listener.accept()
            with connection:
                for response in responses:
                    self.received.append(connection.recv(65536))
                    connection.sendall(response)
            self.closed.release()
        self._listener.close()


@contextmanager
def serving(*connections: tuple[bytes, ...]) -> Iterator[tuple[Live, Server]]:
    server = Server(*connections)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    live = Live(DOCUMENT, server.url)
    try:
        yield live, server
    finally:
        live.close()
        thread.join(10)


def get(live: Live, server: Server, target: str = "/a") -> httpx.Response:
    return live.send_bare(httpx.Request("GET", server.url + target))


def test_requests_share_a_connection() -> None:
    with serving((OK, OK)) as (live, server):
        assert [get(live, server).text, get(live, server).text] == ["ok", "ok"]


@pytest.mark.parametrize("response", [OK, CLOSING], ids=["silently", "announced"])
def test_a_connection_that_the_server_has_closed_is_opened_again(response: bytes) -> None:
    with serving((response,), (OK,)) as (live, server):
        assert get(live, server).text == "ok"
        assert server.closed.acquire(timeout=10)
        time.sleep(0.01)  # until the end of the connection has arrived
        assert get(live, server).text == "ok"


INVALID = {
    "none": b"",
    "not-http": b"not HTTP\r\n",
    "cut": OK[:-1],
    "header-without-colon": OK.replace(b"\r\n\r\n", b"\r\nX-Name\r\n\r\n"),
    "bare-cr-in-a-header": OK.replace(b"\r\n\r\n", b"\r\nX-Name: a\rb\r\n\r\n"),
    "two-lengths": OK.replace(b"\r\n\r\n", b"\r\nContent-Length: 1\r\n\r\n"),
    "negative-length": OK.replace(b": 2", b": -5"),
}


@pytest.mark.parametrize("response", INVALID.values(), ids=INVALID)
def test_an_incomplete_or_invalid_response_is_an_error_of_its_request_alone(response: bytes) -> None:
    with serving((response,), (OK,)) as (live, server):
        with pytest.raises(httpx.TransportError):
            get(live, server)
        assert get(live, server).text == "ok"


def test_a_body_that_cannot_be_decoded_keeps_no_connection() -> None:
    false = OK.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n")
    with serving(*[(false,)] * 101, (OK,)) as (live, server):  # more than the transport has connections
        for _ in range(101):
            with pytest.raises(httpx.DecodingError):
                get(live, server)
        assert get(live, server).text == "ok"


@pytest.mark.parametrize(
    "response", [OK + b"more", b"HTTP/1.1 204 No Content\r\n\r\nok"], ids=["longer-than-announced", "with-204"]
)
def test_what_follows_a_response_is_not_taken_for_a_part_of_it(response: bytes) -> None:
    with serving((response, OK), (OK,)) as (live, server):
        get(live, server)
        with pytest.raises(httpx.RemoteProtocolError):
            get(live, server)


def test_an_interim_response_is_not_taken_for_the_response() -> None:
    with serving((b"HTTP/1.1 103 Early Hints\r\n\r\n" + OK,)) as (live, server):
        assert (get(live, server).status_code, live.requests) == (200, 1)


def test_a_header_may_hold_any_byte() -> None:
    with serving((OK.replace(b"\r\n\r\n", b"\r\nX-Name: caf\xe9\r\n\r\n"),)) as (live, server):
        assert get(live, server).headers.raw[-1] == (b"X-Name", b"caf\xe9")


def test_the_target_is_sent_as_it_is() -> None:
    with serving((OK,)) as (live, server):
        get(live, server, "/a%2Fb?c=%20")
        assert server.received[0].startswith(b"GET /a%2Fb?c=%20 HTTP/1.1\r\n")


@pytest.mark.parametrize("suffix", ["1/things?page=2", "@evil.example/things", ".evil.example/things"])
def test_a_page_on_another_server_is_not_asked_for(suffix: str) -> None:
    live = Live(DOCUMENT, "http://127.0.0.1:2000")
    with pytest.raises(Unusable, match="links to another host"):
        live.follow(DOCUMENT.by_id["listThings"], f"http://127.0.0.1:2000{suffix}")
    assert live.requests == 0
    live.close()
