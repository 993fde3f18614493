"""What requests leave behind: nothing for the garbage collector, and no long texts that clients make up."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.incoming import Incoming
from tests.mock.support import ORGANIZATION, ROOMS, TEAMS, TEAMS_V5, Mock

USERS = f"/api/v5/orgs/{ORGANIZATION}/users"
LENGTH = 50_000
COUNT = 20
REQUESTS = 100
HEADERS = {b"host": b"localhost", b"content-type": b"application/json", b"authorization": b"Token mock-admin-token"}
SIGNED = {b"authorization": b"gotom_app_api demo_user:AAAA"}


@pytest.fixture(scope="module")
def mock(apis: Sequence[Api]) -> Iterator[Mock]:
    """A mock with links to further pages, and without a journal, which keeps requests on purpose."""
    mock = Mock.start(apis, journal=0, page_size=1)
    yield mock
    mock.close()


def request(
    method: str, path: str, body: bytes = b"", query: bytes = b"", headers: dict[bytes, bytes] | None = None
) -> Incoming:
    target = path.encode() + (b"?" + query if query else b"")
    return Incoming(method, path.encode(), query, target, "http", HEADERS | (headers or {}), body)


def status_of(mock: Mock, incoming: Incoming) -> int:
    response = mock.app.respond_directly(incoming)
    assert response is not None
    return response.status


@pytest.mark.parametrize(
    ("status", "method", "path", "body"),
    [
        (200, "GET", TEAMS_V5, b""),
        (404, "GET", "/nowhere", b""),
        (400, "GET", "/%zz", b""),
        (405, "TRACE", TEAMS, b""),
        (400, "POST", TEAMS, b"{"),
        (400, "POST", TEAMS, b"{}"),
        (401, "GET", "/app-api/campaign/1", b""),
        (404, "GET", "/__mock__/nowhere", b""),
    ],
)
def test_a_request_leaves_nothing_to_the_garbage_collector(
    mock: Mock, status: int, method: str, path: str, body: bytes
) -> None:
    """Otherwise the data received stay in memory until it runs, which may be thousands of requests later."""
    incoming = [request(method, path, body) for _ in range(REQUESTS)]
    assert status_of(mock, incoming[0]) == status
    with only_new_garbage():
        for one in incoming:
            assert status_of(mock, one) == status
        left = gc.collect()
    assert left < REQUESTS / 10  # other threads of the process may leave something too


@contextmanager
def only_new_garbage() -> Iterator[None]:
    """Keep the garbage collector from running, and from the objects that exist, which are many in a whole run."""
    gc.disable()
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.enable()


def ordering(text: str) -> bytes:
    """Return a query with a long order, another one for each number at the end of the text."""
    digits = f"{int(text.strip('x') or 0):08b}"
    return b"ordering=" + b",".join([b"-created_at" if digit == "1" else b"created_at" for digit in digits * 500])


@pytest.mark.parametrize(
    ("status", "made"),
    [
        (404, lambda text: request("GET", f"/app-api/campaign/{text}")),
        (200, lambda text: request("GET", USERS, query=b"other=" + text.encode())),
        (200, lambda text: request("GET", ROOMS, query=ordering(text))),
        (308, lambda text: request("GET", "/__mock__", query=text.encode(), headers={b"host": text.encode()})),
        (415, lambda text: request("POST", TEAMS_V5, b"{}", headers={b"content-type": text.encode()})),
        (401, lambda text: request("GET", "/app-api/campaign/1", headers=SIGNED | {b"date": text.encode()})),
    ],
    ids=["path", "query", "order", "host", "content type", "date"],
)
def test_long_texts_of_clients_are_not_kept(mock: Mock, status: int, made: Callable[[str], Incoming]) -> None:
    mock.app.control.conduct.switches.credentials = status == 401
    status_of(mock, made("x"))
    tracemalloc.start()
    try:
        for number in range(COUNT):
            assert status_of(mock, made(f"{number}".rjust(LENGTH, "x"))) == status
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < COUNT * LENGTH / 4
