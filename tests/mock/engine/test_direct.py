"""Responses without a task are those that uvicorn's way gives, and nothing is carried out twice."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine

import pytest
import uvicorn
from uvicorn.server import ServerState

from scripts.mock.engine import protocol
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.asgi import Receive, Scope, Send
from scripts.mock.engine.direct import Head, Heads
from scripts.mock.engine.faults import Fault
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.protocol import MockProtocol, with_limits
from scripts.mock.engine.responding import Response, respond
from tests.mock.support import TEAMS
from tests.mock.wire import TOKEN, connect

OTHER_WAY = b"Origin: https://elsewhere.test"
"""A header without effect, since this origin is not allowed; requests with an origin are not answered directly."""
REQUEST = b"POST /things HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n"


class App:
    """An application that counts its calls; `direct` makes the direct response."""

    def __init__(self, direct: Callable[[], Response | None]) -> None:
        self._direct = direct
        self.bodies: list[bytes] = []
        self.calls = 0

    def respond_directly(self, incoming: Incoming) -> Response | None:
        self.bodies.append(incoming.body)
        return self._direct()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.calls += 1
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message["body"], message["more_body"]
        self.bodies.append(body)
        await respond(Answer(200, text="task", media_type="text/plain"))(scope, receive, send)


Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter, list[MockProtocol]], Coroutine[None, None, bytes]]


def talk(app: App, conversation: Talk) -> bytes:
    """Serve an application to one conversation; returns what the conversation returns."""
    config = uvicorn.Config(app, http=with_limits(), access_log=False, proxy_headers=False, log_level="critical")
    config.load()
    protocols: list[MockProtocol] = []

    def connection() -> MockProtocol:
        protocols.append(with_limits()(config=config, server_state=ServerState(), app_state={}))
        return protocols[-1]

    async def run() -> bytes:
        server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            try:
                async with asyncio.timeout(60):
                    return await conversation(reader, writer, protocols)
            finally:
                writer.close()

    return asyncio.run(run())


async def send_all(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _: list[MockProtocol]) -> bytes:
    writer.write(REQUEST + b"body")
    writer.write_eof()
    return await reader.read()


def ok(fault: Fault | None = None) -> Response:
    return respond(Answer(200, text="direct", media_type="text/plain"), fault=fault)


def test_a_short_request_is_answered_in_one_call() -> None:
    app = App(ok)
    assert talk(app, send_all).endswith(b"\r\n\r\ndirect")
    assert (app.bodies, app.calls) == ([b"body"], 0)


def test_an_application_that_declines_is_called_with_the_whole_body() -> None:
    app = App(lambda: None)
    assert talk(app, send_all).endswith(b"\r\n\r\ntask")
    assert (app.bodies, app.calls) == ([b"body", b"body"], 1)


def test_a_response_that_a_fault_delays_is_sent_without_another_call() -> None:
    app = App(lambda: ok(Fault("one", {"delay": 0.01})))
    assert talk(app, send_all).endswith(b"\r\n\r\ndirect")
    assert (app.bodies, app.calls) == ([b"body"], 0)


@pytest.mark.parametrize("value", ["a\r\nX-Injected: b", "a\nb", "a\0b"])
def test_a_header_that_could_end_in_the_middle_is_not_sent(value: str) -> None:
    app = App(lambda: respond(Answer(200, has_body=False, headers={"X": value})))
    assert talk(app, send_all).startswith(b"HTTP/1.1 500 ")
    assert app.calls == 0


def test_an_error_closes_the_connection_with_500_and_no_details(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> Response:
        raise RuntimeError("not for clients")

    response = talk(App(fail), send_all)
    assert response.startswith(b"HTTP/1.1 500 ")
    assert b"connection: close\r\n" in response
    assert b"not for clients" not in response
    assert "not for clients" in capsys.readouterr().err


@pytest.mark.parametrize("cut", [None, 3, 20, len(REQUEST), len(REQUEST) + 2])
def test_a_head_that_was_read_before_means_the_same(cut: int | None) -> None:
    """However the requests after the first one arrive."""
    app = App(ok)

    async def repeat(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _: list[MockProtocol]) -> bytes:
        received = b""
        for body in (b"one!", b"two!", b"last"):
            data = REQUEST + body
            for piece in [data] if cut is None else [data[:cut], data[cut:]]:
                writer.write(piece)
                await asyncio.sleep(0.001)
            received += await reader.readuntil(b"direct")
        return received

    assert talk(app, repeat).count(b"HTTP/1.1 200 OK\r\n") == 3
    assert (app.bodies, app.calls) == ([b"one!", b"two!", b"last"], 0)


def test_a_head_that_was_read_before_is_not_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    app = App(ok)

    async def repeat(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, protocols: list[MockProtocol]
    ) -> bytes:
        while not protocols:
            await asyncio.sleep(0.001)
        protocols[0].data_received(REQUEST + b"one!")
        monkeypatch.setattr(protocol, "read_request_line", lambda *_: pytest.fail("parsed again"))
        protocols[0].data_received(REQUEST + b"two!")
        return await reader.readuntil(b"direct") + await reader.readuntil(b"direct")

    assert talk(app, repeat).count(b"HTTP/1.1 200 OK\r\n") == 2
    assert (app.bodies, app.calls) == ([b"one!", b"two!"], 0)


def test_a_known_head_may_be_followed_by_another_request() -> None:
    app = App(ok)

    async def follow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _: list[MockProtocol]) -> bytes:
        writer.write(REQUEST + b"one!")
        await reader.readuntil(b"direct")
        writer.write(REQUEST + b"two!" + REQUEST.replace(b"POST", b"PUT") + b"last")
        writer.write_eof()
        return await reader.read()

    assert talk(app, follow).count(b"direct") == 2
    assert app.bodies == [b"one!", b"two!", b"last"]


def test_requests_mean_the_same_wherever_they_are_cut() -> None:
    app = App(ok)
    data = REQUEST + b"one!" + REQUEST.replace(b"POST", b"PUT") + b"two!"

    async def cut_everywhere(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, protocols: list[MockProtocol]
    ) -> bytes:
        while not protocols:
            await asyncio.sleep(0.001)
        for cut in range(1, len(data)):
            protocols[0].data_received(data[:cut])
            protocols[0].data_received(data[cut:])
            for _ in range(2):
                await reader.readuntil(b"direct")
        return b""

    talk(app, cut_everywhere)
    assert app.bodies == [b"one!", b"two!"] * (len(data) - 1)


def test_a_known_head_ends_the_idle_time_that_began_with_a_response_of_the_other_way() -> None:
    responses = iter([ok(), ok(Fault("one", {"delay": 0})), ok()])
    app = App(lambda: next(responses))

    async def repeat(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, protocols: list[MockProtocol]
    ) -> bytes:
        are_timed = []
        for _ in range(3):
            writer.write(REQUEST + b"body")
            await reader.readuntil(b"direct")
            while not protocols[0].is_idle:
                await asyncio.sleep(0.001)
            are_timed.append(protocols[0].timeout_keep_alive_task is not None)
        return repr(are_timed).encode()

    assert talk(app, repeat) == b"[False, True, False]"


@pytest.mark.parametrize(
    ("then", "end", "bodies", "calls"),
    [
        (None, b"task", [b"one!", b"two!", b"two!", b"two!"], 1),
        (Fault("one", {"delay": 0.01}), b"direct", [b"one!", b"two!"], 0),
        (Fault("one", {"truncate": 3}), b"\r\n\r\ndir", [b"one!", b"two!"], 0),
    ],
)
def test_a_known_head_takes_the_other_way_where_it_must(
    then: Fault | None, end: bytes, bodies: list[bytes], calls: int
) -> None:
    responses = [ok, (lambda: None) if then is None else lambda: ok(then)]
    app = App(lambda: responses[min(len(app.bodies), 2) - 1]())

    async def repeat(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _: list[MockProtocol]) -> bytes:
        writer.write(REQUEST + b"one!")
        await reader.readuntil(b"direct")
        writer.write(REQUEST + b"two!")
        writer.write_eof()
        return await reader.read()

    assert talk(app, repeat).endswith(end)
    assert (app.bodies, app.calls) == (bodies, calls)


def test_only_so_many_heads_are_kept_and_no_long_ones() -> None:
    heads = Heads()
    head = Head("GET", b"/", b"", b"/", {}, 0)
    for number in range(1000):
        heads.keep(b"GET /%d" % number, head)
    assert len(heads) == 512
    assert b"GET /999" in heads
    heads.keep(b"x" * 2049, head)
    assert b"x" * 2049 not in heads


def test_a_request_that_is_still_arriving_is_answered_before_the_server_stops() -> None:
    async def stop_in_between(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, protocols: list[MockProtocol]
    ) -> bytes:
        writer.write(REQUEST + b"bo")
        while not (protocols and protocols[0].is_held):
            await asyncio.sleep(0.001)
        protocols[0].shutdown()
        writer.write(b"dy")
        return await reader.read()

    app = App(ok)
    response = talk(app, stop_in_between)
    assert response.endswith(b"\r\n\r\ntask")
    assert b"connection: close\r\n" in response


def test_pipelined_requests_take_turns_with_other_connections() -> None:
    app = App(ok)

    async def pipeline(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _: list[MockProtocol]) -> bytes:
        writer.write((REQUEST + b"body") * 50)
        await reader.readuntil(b"direct")
        calls = len(app.bodies)
        writer.write_eof()
        await reader.read()
        return str(calls).encode()

    assert int(talk(app, pipeline)) < 50
    assert app.bodies == [b"body"] * 50


@pytest.mark.parametrize(
    "head",
    [
        b"GET /api/v5/users/me HTTP/1.1",
        b"HEAD /api/v5/users/me HTTP/1.1",
        b"OPTIONS /api/v5/users/me HTTP/1.1",
        b"GET /api/v5/users/me HTTP/1.0",
        b"GET /api/v5/users/me HTTP/1.1\r\nConnection: close",
        b"GET /nowhere HTTP/1.1",
        b"POST " + TEAMS.encode() + b" HTTP/1.1\r\nContent-Length: 2",
        b"DELETE " + TEAMS.encode() + b"/1 HTTP/1.1",
        b"GET /%zz HTTP/1.1",
        b"GET /api/v5/users/me?a=%C3%A4&b HTTP/1.1",
    ],
)
def test_both_ways_send_the_same_bytes(mock_server: str, head: bytes) -> None:
    found = []
    for more in ([], [OTHER_WAY]):
        with connect(mock_server) as connection:
            lines = [head, b"Host: mock.test", TOKEN.strip(), *more, b"", b"{}" if b"Content-Length" in head else b""]
            connection.send(b"\r\n".join(lines))
            connection.socket.shutdown(1)
            received = b""
            while piece := connection.socket.recv(65536):
                received += piece
        found.append(re.sub(rb"date: [^\r]+", b"date:", received))
    assert found[0].startswith(b"HTTP/1.1 ")
    assert found[0] == found[1]
