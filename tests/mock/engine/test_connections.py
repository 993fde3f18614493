"""A server process on a real socket: idle, pipelining and half-closed connections, and limits on them."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.contract.forked import mock_process
from scripts.processes import child
from tests.conftest import PROJECT, Documents
from tests.mock.support import TEAMS
from tests.mock.wire import GOOD, TOKEN, Connection, connect

CREATE = b"POST " + TEAMS.encode() + b" HTTP/1.1\r\nHost: mock.test\r\nContent-Type: application/json\r\n" + TOKEN
CHUNKED = CREATE + b"Transfer-Encoding: chunked\r\n\r\n"
LARGE = GOOD.replace(b"\r\n\r\n", b"\r\nX: " + b"x" * 2000 + b"\r\n\r\n")


@pytest.fixture
def start(documents: Documents, tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Starts servers with options; returns their URLs. A traceback fails the test."""
    log = tmp_path / "mock.log"
    with contextlib.ExitStack() as servers:

        def start(*options: str) -> str:
            _, url = servers.enter_context(mock_process(log, "--documents", str(documents.folder("mock")), *options))
            return url

        yield start
    assert log.read_text() == ""


def ends(connection: Connection) -> bool:
    """Return whether the server closes the connection without another byte."""
    try:
        return connection.socket.recv(1) == b""
    except ConnectionResetError:
        return True


def statuses(connection: Connection, count: int) -> set[int]:
    return {connection.answer()[0] for _ in range(count)}


@pytest.mark.parametrize("before", [b"", GOOD], ids=["a new connection", "a kept connection"])
def test_empty_lines_do_not_keep_a_connection_open(start: Callable[..., str], before: bytes) -> None:
    with connect(start("--request-timeout", "0.3")) as connection:
        if before:
            connection.send(before)
            assert connection.answer()[0] == 200
        connection.send(b"\r\n")
        assert ends(connection)


def test_a_request_line_may_come_after_empty_lines(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(b"\r\n\r\n" + GOOD + b"\r\n" + GOOD, b"\r\n", GOOD[:1], GOOD[1:])
        assert statuses(connection, 3) == {200}


@pytest.mark.parametrize("line", [b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n"], ids=["a request line", "headers"])
def test_an_incomplete_request_is_given_up_in_time(start: Callable[..., str], line: bytes) -> None:
    with connect(start("--request-timeout", "0.3")) as connection:
        connection.send(line)
        assert connection.answer()[0] == 408


def test_a_client_that_does_not_read_is_not_read_from(mock_server: str) -> None:
    """Otherwise 27 MB of pipelined requests occupied 675 MB of memory."""
    with connect(mock_server) as connection:
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        connection.socket.settimeout(2)
        sent = 0
        with contextlib.suppress(TimeoutError):
            while sent < 64 * 1024 * 1024:
                sent += connection.socket.send(LARGE[sent % len(LARGE) :])
        assert sent < 32 * 1024 * 1024
        connection.socket.settimeout(20)
        connection.socket.shutdown(socket.SHUT_WR)
        with connection.socket.makefile("rb") as responses:
            assert responses.read().count(b"HTTP/1.1 200 OK\r\n") == sent // len(LARGE)


@pytest.mark.parametrize("most", ["1", "3"])
def test_pipelined_requests_beyond_the_limit_are_answered_later(start: Callable[..., str], most: str) -> None:
    with connect(start("--max-pipelined", most)) as connection:
        for _ in range(2):
            connection.send(GOOD * 50 + CHUNKED + b'd\r\n{"name": "0"}\r\n0\r\n\r\n' + GOOD * 50)
            assert [connection.answer()[0] for _ in range(101)] == [200] * 50 + [201] + [200] * 50


def test_many_small_chunks_are_read_in_order(mock_server: str) -> None:
    name = "0\n0;\r\n" * 3000
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in json.dumps({"name": name, "x": "\n0"}).encode())
    with connect(mock_server) as connection:
        connection.send(CHUNKED + chunks + b"0\r\nX: y\r\n\r\n" + GOOD)
        status, body = connection.answer()
        assert (status, json.loads(body)["name"]) == (201, name)
        assert connection.answer()[0] == 200


@pytest.mark.parametrize("count", [1, 2, 30, 200])
def test_a_client_that_has_finished_sending_gets_every_response(mock_server: str, count: int) -> None:
    with connect(mock_server) as connection:
        connection.send(GOOD * count)
        connection.socket.shutdown(socket.SHUT_WR)
        assert statuses(connection, count) == {200}
        assert ends(connection)


@pytest.mark.parametrize(
    "rest",
    [b"GE", GOOD[:-2], CREATE + b"Content-Length: 9\r\n\r\n{", CHUNKED + b"9\r\n{", CHUNKED],
    ids=["a request line", "headers", "a body", "a chunk", "no chunk"],
)
@pytest.mark.parametrize("count", [0, 3])
def test_a_request_that_ends_early_is_refused_after_the_responses_to_earlier_ones(
    mock_server: str, count: int, rest: bytes
) -> None:
    with connect(mock_server) as connection:
        connection.send(GOOD * count + rest)
        connection.socket.shutdown(socket.SHUT_WR)
        assert [connection.answer()[0] for _ in range(count + 1)] == [200] * count + [400]
        assert ends(connection)


def test_a_client_that_has_sent_nothing_and_finished_gets_nothing(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.socket.shutdown(socket.SHUT_WR)
        assert ends(connection)


def test_connections_beyond_the_limit_are_refused(start: Callable[..., str]) -> None:
    url = start("--max-connections", "2")
    with connect(url) as one, connect(url) as two, connect(url) as three:
        for connection, status in ((one, 200), (two, 200), (three, 503)):
            connection.send(GOOD)
            assert connection.answer()[0] == status
        one.send(GOOD)
        assert one.answer()[0] == 200


def test_a_stop_ends_what_would_never_end(documents: Documents) -> None:
    """Also as process 1 of a container, which would be killed after a while."""
    command = [sys.executable, "-m", "scripts.mock", "--port", "0", "--documents", str(documents.folder("mock"))]
    fault = GOOD.replace(b"\r\n\r\n", b"\r\nX-Mock-Fault: %s\r\n\r\n")
    unfinished = [b"GET / HT", CREATE + b"Content-Length: 9\r\n\r\n{", fault % b"drop=timeout"]
    unfinished += [fault % b"bytes-per-second=1", fault % b"delay=3600", GOOD]
    with child(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = str(process.stdout.readline().split()[3])
        with contextlib.ExitStack() as connections:
            for message in unfinished:
                connections.enter_context(connect(url)).send(message)
            last = connections.enter_context(connect(url))
            last.send(GOOD)
            assert last.answer()[0] == 200  # the others, accepted before, have been read
            process.terminate()
            process.wait(timeout=20)
        assert "Traceback" not in process.stderr.read()
