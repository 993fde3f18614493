"""Servers that record requests, and clients of the APIs that send to the one in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest

from scripts.apis import PACKAGE_OF
from tests.wire.conformance import SECRET, TOKEN, USER
from tests.wire.memory import MemoryServer, memory_server
from tests.wire.raw_server import RawServer, raw_server
from tests.wire.sending import Clients


@pytest.fixture(scope="session")
def server() -> Iterator[RawServer]:
    with raw_server() as server:
        yield server


@pytest.fixture(scope="module")
def memory() -> Iterator[MemoryServer]:
    with memory_server() as server:
        yield server


@pytest.fixture(scope="module")
def clients_of(memory: MemoryServer) -> Iterator[Callable[[str], Clients]]:
    """Returns the clients of an API, created on first use."""
    made: dict[str, Clients] = {}
    with ExitStack() as stack:

        def clients_of(api: str) -> Clients:
            if api not in made:
                names = PACKAGE_OF[api]
                credentials = {
                    "token": {"token": TOKEN},
                    "visitor": {"access_token": TOKEN},
                    "hmac": {"user": USER, "secret": SECRET},
                }[names.credentials]
                clients = Clients(names.package, names.facade, memory, **credentials)
                made[api] = stack.enter_context(closing(clients))
            return made[api]

        yield clients_of
