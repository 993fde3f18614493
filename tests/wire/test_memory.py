"""What clients write to a server in memory is what arrives at a socket, and whole."""

from __future__ import annotations

import io
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from giosg_client import File

from scripts.apis import PACKAGE_OF
from tests.conftest import Documents
from tests.wire.conformance import TOKEN
from tests.wire.memory import MemoryServer, memory_server
from tests.wire.raw_server import RawServer, Received, read_request
from tests.wire.sending import Clients, operations

ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
WHOLE = b"POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"


def test_the_same_arrives_in_memory_and_at_a_socket(documents: Documents, server: RawServer) -> None:
    document = documents.read("python", "giosg").root
    described = operations(document)
    at_socket = _sent(server, described, document)
    with memory_server() as memory:
        assert _sent(memory, described, document) == at_socket
    assert len(at_socket) == 2 * len(described)  # of both clients
    assert server.take() == []


def _sent(server: RawServer | MemoryServer, described: dict[str, Any], document: Any) -> list[Received]:
    """What arrives of a call of each operation, without host and boundary, which no two servers and requests share."""
    names = PACKAGE_OF["giosg"]
    found: list[Received] = []
    with closing(Clients(names.package, names.facade, server, token=TOKEN)) as clients:
        for operation in described.values():
            path = {parameter["name"]: ID for parameter in operation.parameters if parameter["in"] == "path"}
            arguments = {name: value or ID for name, value in clients.named(operation, path, document).items()}
            if "upload" in arguments:
                arguments["upload"] = File(b"x" * 100_000, "a.png")
            for arrived in clients.send(operation.id, arguments).values():
                found += map(_comparable, arrived)
    return found


def _comparable(one: Received) -> Received:
    headers = [(name, value) for name, value in one.headers if name.lower() != b"host"]
    media = b"".join(one.named(b"content-type"))
    if b"boundary=" not in media:
        return replace(one, headers=headers)
    boundary = media.partition(b"boundary=")[2]
    headers = [(name, value.replace(boundary, b"")) for name, value in headers]
    return replace(one, headers=headers, body=one.body.replace(boundary, b""))


@pytest.mark.parametrize("length", range(1, len(WHOLE)))
def test_part_of_a_request_is_noticed(length: int) -> None:
    with pytest.raises((AssertionError, ValueError)):
        read_request(io.BytesIO(WHOLE[:length]))


def test_a_whole_request_is_read() -> None:
    headers = [(b"Host", b"a"), (b"Content-Length", b"2")]
    assert read_request(io.BytesIO(WHOLE)) == Received(b"POST", b"/a", headers, b"{}")
