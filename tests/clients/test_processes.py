"""Clients across forks, event loops and closing: right answers, or an error of the tree."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
ERROR = b'{"detail": "%d"}'


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    connections = 0


class _Handler(BaseHTTPRequestHandler):
    """Answers with the number of the connection."""

    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1  # type: ignore[attr-defined]
        self.number = self.server.connections  # type: ignore[attr-defined]

    def do_GET(self) -> None:
        body = ERROR % self.number
        self.send_response(404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with _Server(("127.0.0.1", 0), _Handler) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{made.server_address[1]}"
        made.shutdown()
        thread.join()


def connection(client: Giosg) -> str:
    """The number of the connection that a call went over."""
    with pytest.raises(errors.NotFoundError) as caught:
        client.users.me()
    return str(caught.value.content)


async def connection_async(client: AsyncGiosg) -> str:
    with pytest.raises(errors.NotFoundError) as caught:
        await client.users.me()
    return str(caught.value.content)


def in_a_child(function: object) -> str:
    """Call a function in a forked process and return its result."""
    end, other = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(other, str(function()).encode())  # type: ignore[operator]
        finally:
            os._exit(0)
    os.close(other)
    with os.fdopen(end, "rb") as pipe:
        found = pipe.read().decode()
    os.waitpid(child, 0)
    return found


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of fork with threads, from Python 3.12
def test_a_connection_never_crosses_a_fork(server: str) -> None:
    with Giosg("t", base_url=server) as client:
        mine = connection(client)
        theirs = in_a_child(lambda: connection(client))
        assert theirs
        assert theirs != mine
        assert connection(client) == mine  # the child left it alone
        assert in_a_child(lambda: connection(client)) not in (mine, theirs)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the connections of a loop that is gone
def test_an_asynchronous_connection_never_crosses_a_fork(server: str) -> None:
    client = AsyncGiosg("t", base_url=server)
    loop = asyncio.new_event_loop()
    mine = loop.run_until_complete(connection_async(client))
    theirs = in_a_child(lambda: asyncio.run(connection_async(client)))
    assert theirs
    assert theirs != mine
    assert loop.run_until_complete(connection_async(client)) == mine
    loop.run_until_complete(client.aclose())
    loop.close()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_given_httpx_client_is_refused_after_a_fork(server: str) -> None:
    with httpx.Client() as http, Giosg("t", base_url=server, http_client=http) as client:
        connection(client)

        def refused() -> str:
            with pytest.raises(errors.ClosedError, match="fork"):
                client.users.me()
            return "refused"

        assert in_a_child(refused) == "refused"


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the connections of loops that are gone
def test_a_second_event_loop_has_connections_of_its_own(server: str) -> None:
    use_four_loops(server)
    gc.collect()  # here, where the warnings are ignored; without it they come in whichever test runs next


def use_four_loops(server: str) -> None:
    client = AsyncGiosg("t", base_url=server)
    found = {asyncio.run(connection_async(client)) for _ in range(3)}
    assert len(found) == 3

    async def finish() -> None:
        await connection_async(client)
        await client.aclose()
        with pytest.raises(errors.ClosedError):
            await client.users.me()

    asyncio.run(finish())


def test_closing_a_client_closes_its_copies(server: str) -> None:
    client = Giosg("t", base_url=server)
    copy = client.with_options(max_retries=0)
    connection(copy)
    client.close()
    for each in (client, copy):
        with pytest.raises(errors.ClosedError):
            each.users.me()
