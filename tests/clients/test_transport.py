"""The transport of synchronous clients: only public interfaces, and the options and errors of httpx's own."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import trustme
from giosg_client import Giosg, errors
from giosg_client.transport import BoundedTransport

from scripts.clients.project import HERE
from tests.clients import hostile
from tests.clients.hostile import hostile_server, saying
from tests.conftest import PROJECT

RENAMED = "renamed"
CALL = """
import asyncio, json, sys, time
import giosg_client, httpcore, httpx

async def later(client):
    async with client:
        await client.users.me()

begin = time.monotonic()
facade = getattr(giosg_client, sys.argv[2])
client = facade("t", base_url=sys.argv[1], timeout=0.5, max_retries=0)
try:
    client.users.me() if sys.argv[2] == "Giosg" else asyncio.run(later(client))
except giosg_client.errors.ClientError as error:
    print(json.dumps([type(error).__name__, time.monotonic() - begin, httpcore.__file__, httpx.__file__]))
"""


def rename_private_attributes(package: str, folder: Path) -> set[str]:
    """Copy an installed package into a folder, rename its private attributes, and return their old names."""
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    copy = folder / package
    shutil.copytree(Path(spec.origin).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    files = list(copy.rglob("*.py"))
    names = {name for file in files for name in re.findall(r"\bself\.(_[a-z]\w*)", file.read_text())}
    names -= {path.stem for path in copy.rglob("*")}
    for file in files:
        text = re.sub(r"\b_[a-z]\w*", lambda found: renamed(found.group(), names), file.read_text())
        file.write_text(text)
    return names


def renamed(name: str, names: set[str]) -> str:
    return f"_{RENAMED}{name}" if name in names else name


@pytest.mark.parametrize("facade", ["Giosg", "AsyncGiosg"])
def test_a_release_that_renames_private_attributes_breaks_nothing(facade: str, tmp_path: Path) -> None:
    assert "_network_backend" in rename_private_attributes("httpcore", tmp_path)
    assert "_pool" in rename_private_attributes("httpx", tmp_path)
    package = PROJECT / "generated" / "python" / "giosg_client"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, [tmp_path, package]))}
    with hostile_server(hostile.slow_headers) as server:
        command = [sys.executable, "-c", CALL, server.url, facade]
        done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    error, seconds, *used = json.loads(done.stdout)
    assert error == "RequestTimeoutError"
    assert 0.4 < seconds < 8
    assert all(file.startswith(str(tmp_path)) for file in used), "the renamed packages were not used"


def test_the_runtime_touches_nothing_private_of_other_objects() -> None:
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "SLF"]
    done = subprocess.run([*command, str(HERE / "runtime")], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@contextmanager
def tls_server() -> Iterator[tuple[str, trustme.CA]]:
    """A TLS server: its URL and certificate authority."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = listener.accept()
        try:
            with context.wrap_socket(connection, server_side=True) as talk:
                talk.recv(65536)
                talk.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
        except OSError:
            connection.close()

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        yield f"https://127.0.0.1:{listener.getsockname()[1]}", authority
    finally:
        thread.join(10)
        listener.close()


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_an_unknown_authority_is_refused_and_one_of_the_user_s_own_is_trusted() -> None:
    with (
        tls_server() as (url, _),
        httpx.Client(transport=BoundedTransport()) as client,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        client.get(url)
    with (
        tls_server() as (url, authority),
        httpx.Client(transport=BoundedTransport(verify=trusting(authority))) as client,
    ):
        assert client.get(url).status_code == 200


@pytest.mark.parametrize("http2", [True, False])
def test_http_2_is_offered_if_enabled(http2: bool) -> None:
    hello: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            connection, _ = listener.accept()
            with connection:
                hello.append(connection.recv(65536))

        thread = threading.Thread(target=hang_up)
        thread.start()
        with httpx.Client(transport=BoundedTransport(http2=http2)) as client, pytest.raises(httpx.ConnectError):
            client.get(f"https://127.0.0.1:{listener.getsockname()[1]}")
        thread.join(10)
    assert (b"\x08http/1.1" in hello[0], b"\x02h2" in hello[0]) == (True, http2)


def test_a_limit_of_connections_is_kept() -> None:
    limits = httpx.Limits(max_connections=1)
    with (
        hostile_server(hostile.slow_body) as server,
        httpx.Client(transport=BoundedTransport(limits=limits), timeout=httpx.Timeout(5, pool=0.1)) as client,
        client.stream("GET", server.url),
        pytest.raises(httpx.PoolTimeout),
    ):
        client.get(server.url)


@pytest.mark.parametrize("given", [str, httpx.Proxy], ids=["address", "Proxy"])
def test_a_proxy_of_the_user_s_own_is_asked(given: Callable[[str], str | httpx.Proxy]) -> None:
    with hostile_server(saying("418 I'm a proxy", b"")) as proxy:
        transport = BoundedTransport(proxy=given(proxy.url.replace("http://", "http://user:word@")))
        giosg = Giosg("t", base_url="http://giosg.example", transport=transport)
        with giosg, pytest.raises(errors.UnexpectedStatusError):
            giosg.users.me()
    assert proxy.requests[0].startswith(b"GET http://giosg.example/api/v5/users/me HTTP/1.1")
    assert b"\r\nProxy-Authorization: Basic dXNlcjp3b3Jk\r\n" in proxy.requests[0]


def test_a_proxy_that_does_not_answer_in_time_ends_the_exchange() -> None:
    with hostile_server(hostile.slow_headers) as proxy:
        transport = BoundedTransport(proxy=proxy.url)
        begin = time.monotonic()
        giosg = Giosg("t", base_url="https://giosg.example", transport=transport, timeout=0.5, max_retries=0)
        with giosg, pytest.raises(errors.RequestTimeoutError):
            giosg.users.me()
    assert time.monotonic() - begin < 8
    assert proxy.requests[0].startswith(b"CONNECT giosg.example:443 HTTP/1.1")


@pytest.mark.skipif(importlib.util.find_spec("socksio") is not None, reason="socksio is installed")
def test_a_proxy_that_needs_a_missing_package_is_refused_by_its_name() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"socks5 proxies are not supported: install httpx\[socks\]"):
        BoundedTransport(proxy="socks5://127.0.0.1:1")


def test_connections_are_kept_between_calls() -> None:
    def answer_twice(talk: hostile.Conversation) -> None:
        for _ in range(2):
            talk.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            talk.connection.recv(65536)

    with hostile_server(answer_twice) as server, httpx.Client(transport=BoundedTransport()) as client:
        for _ in range(2):
            assert client.get(server.url).json() == {}
    assert len(server.requests) == 1, "a second connection was made"
