"""The mock as a forward proxy (`--proxy-ca`): code with the real hosts runs unchanged, and nothing is forwarded."""

from __future__ import annotations

import asyncio
import http.server
import json
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import requests
import uvicorn
from uvicorn.server import ServerState

from scripts.apis import API_NAMES
from scripts.mock.__main__ import main
from scripts.mock.certificates import make_contexts
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.asgi import Receive, Scope, Send
from scripts.mock.engine.forwarding import ForwardProxy
from scripts.mock.engine.protocol import with_limits
from scripts.mock.engine.responding import respond
from scripts.mock.hosts import HOSTS, host_pattern
from scripts.processes import child
from scripts.signing.auth import GoTomHMACAuth
from tests.conftest import PROJECT, Documents
from tests.mock.support import DEMO_SECRET, TEAMS
from tests.mock.wire import TOKEN, Connection, connect

HEADERS = {"Authorization": "Token mock-admin-token"}


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("proxy") / "ca.pem"


@pytest.fixture(scope="module")
def proxy(documents: Documents, ca: Path) -> Iterator[str]:
    """The URL of a mock that is a forward proxy too."""
    options = ["--port", "0", "--ready", "json", "--page-size", "1", "--proxy-ca", str(ca)]
    command = [sys.executable, "-m", "scripts.mock", "--documents", str(documents.folder("mock")), *options]
    with child(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        yield json.loads(process.stdout.readline())["url"]
        process.terminate()
        assert process.wait(timeout=60) in (0, 143)
        assert process.stderr.read() == ""


@pytest.fixture
def client(proxy: str, ca: Path) -> Iterator[httpx.Client]:
    context = ssl.create_default_context(cafile=str(ca))
    with httpx.Client(proxy=proxy, verify=context, trust_env=False, timeout=60) as client:
        yield client


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_real_addresses_are_answered_and_links_name_them(client: httpx.Client, scheme: str) -> None:
    url = f"{scheme}://service.giosg.com"
    for number in range(2):
        assert client.post(f"{url}{TEAMS}", json={"name": str(number)}, headers=HEADERS).status_code == 201
    following = client.get(f"{url}{TEAMS}", headers=HEADERS).json()["next"]
    assert following.startswith(f"{url}{TEAMS}?")
    assert client.get(following, headers=HEADERS).status_code == 200


@pytest.mark.parametrize("url", ["https://demo.gotom.io", "http://demo.gotom.io", "https://test-a-b.GOTOM.io:8443"])
def test_signatures_are_made_for_the_path_as_always(client: httpx.Client, url: str) -> None:
    auth = GoTomHMACAuth("demo_user", DEMO_SECRET)
    for path in ("/app-api/campaign/12345", "/app-api/campaign/12345?a=%41&b"):
        response = client.get(url + path, auth=auth)
        assert response.status_code == 200, response.headers


def test_a_program_needs_only_its_environment(proxy: str, ca: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("HTTPS_PROXY", proxy), ("HTTP_PROXY", proxy), ("REQUESTS_CA_BUNDLE", str(ca))):
        monkeypatch.setenv(name, value)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for url in ("https://service.giosg.com", "http://service.giosg.com"):
        assert requests.get(f"{url}/api/v5/users/me", headers=HEADERS, timeout=60).json()["first_name"] == "Demo"


class Other(http.server.BaseHTTPRequestHandler):
    """A server that notes what reaches it."""

    reached: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.reached.append(self.path)
        self.send_error(418)

    do_CONNECT = do_GET


def test_other_hosts_are_refused_by_name_and_never_reached(client: httpx.Client) -> None:
    with http.server.HTTPServer(("127.0.0.1", 0), Other) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        for host in (
            f"127.0.0.1:{other.server_port}",
            "evil.example",
            "gotom.io",
            "a.b.gotom.io",
            "service.giosg.com.x",
        ):
            response = client.get(f"http://{host}/")
            assert response.status_code == 403
            assert f"not a proxy for {host.partition(':')[0]}, only for service.giosg.com" in response.text
            with pytest.raises(httpx.ProxyError, match="403 The mock is not a proxy for"):
                client.get(f"https://{host}/")
        other.shutdown()
    assert Other.reached == []


@pytest.mark.parametrize("label", ["ab--cd", "xn--a", "a" * 64])
def test_a_name_that_no_certificate_can_have_is_refused_by_name(proxy: str, label: str) -> None:
    host = f"{label}.gotom.io"
    with connect(proxy) as connection:
        connection.send(f"CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n".encode())
        status, body = connection.answer()
    assert (status, f"not a proxy for {host}," in body.decode()) == (403, True)


def test_the_longest_name_is_answered(client: httpx.Client) -> None:
    response = client.get(f"https://{'a' * 63}.gotom.io/app-api/campaign/12345", auth=GoTomHMACAuth("demo_user", "x"))
    assert response.status_code == 401


def test_a_tunnel_counts_as_a_connection_during_its_handshake_and_later(tmp_path: Path) -> None:
    context = make_contexts(tmp_path / "ca.pem")
    tunnels = ForwardProxy(host_pattern(["giosg"]), "service.giosg.com", context)
    protocol = with_limits(max_connections=1, proxy=tunnels)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await respond(Answer(200, has_body=False))(scope, receive, send)

    config = uvicorn.Config(app, http=protocol, access_log=False, proxy_headers=False, log_level="critical")
    config.load()
    state = ServerState()

    async def run() -> list[bytes]:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: protocol(config, state, {}), "127.0.0.1", 0)
        address = server.sockets[0].getsockname()

        async def status(streams: tuple[asyncio.StreamReader, asyncio.StreamWriter], request: bytes) -> bytes:
            streams[1].write(request)
            line = (await streams[0].readline()).split()[1]
            while (await streams[0].readline()).strip():
                pass
            return line

        async def other() -> bytes:
            streams = await asyncio.open_connection(*address)
            found = await status(streams, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            streams[1].close()
            return found

        async with server, asyncio.timeout(60):
            tunnel = await asyncio.open_connection(*address)
            found = [await status(tunnel, b"CONNECT service.giosg.com:443 HTTP/1.1\r\nHost: a\r\n\r\n"), await other()]
            trusting = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
            await tunnel[1].start_tls(trusting, server_hostname="service.giosg.com")
            found += [await status(tunnel, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"), await other()]
            tunnel[1].close()
            while state.connections:
                await asyncio.sleep(0.01)
            return [*found, await other()]

    assert asyncio.run(run()) == [b"200", b"503", b"200", b"503", b"200"]


def test_the_mock_itself_is_reached_through_itself(client: httpx.Client, proxy: str) -> None:
    assert client.get(f"{proxy}/__mock__/health").status_code == 200
    for url in ("https://service.giosg.com", "http://service.giosg.com"):
        assert client.post(f"{url}/__mock__/reset").status_code == 403


@pytest.mark.parametrize(
    "head",
    [
        b"CONNECT service.giosg.com HTTP/1.1\r\nHost: service.giosg.com\r\n\r\n",
        b"CONNECT http://service.giosg.com:443 HTTP/1.1\r\nHost: service.giosg.com\r\n\r\n",
        b"CONNECT /x:443 HTTP/1.1\r\nHost: service.giosg.com\r\n\r\n",
        b"CONNECT service.giosg.com:443 HTTP/1.1\r\n\r\n",
        b"CONNECT service.giosg.com:443 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab",
    ],
)
def test_a_malformed_tunnel_is_refused(proxy: str, head: bytes) -> None:
    with connect(proxy) as connection:
        connection.send(head)
        assert connection.answer()[0] == 400


def test_a_tunnel_that_is_pipelined_is_refused(proxy: str) -> None:
    with connect(proxy) as connection:
        slow = b"X-Mock-Fault: delay=0.3\r\n"
        first = b"GET /api/v5/users/me HTTP/1.1\r\nHost: x\r\n" + slow + TOKEN + b"\r\n"
        connection.send(first + b"CONNECT service.giosg.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.answer()[0] == 200
        assert connection.answer()[0] == 400


def test_a_client_that_breaks_off_the_handshake_does_no_harm(proxy: str, client: httpx.Client) -> None:
    for piece in (b"", b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01"):
        with connect(proxy) as connection:
            connection.send(b"CONNECT service.giosg.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
            assert connection.socket.recv(100).startswith(b"HTTP/1.1 200 ")
            connection.send(piece)
    assert client.get("https://service.giosg.com/api/v5/users/me", headers=HEADERS).status_code == 200


def test_a_malformed_request_in_a_tunnel_is_refused(proxy: str, ca: Path) -> None:
    """TLS cannot close one direction only, as the refusal does elsewhere."""
    with connect(proxy) as connection:
        connection.send(b"CONNECT service.giosg.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.socket.recv(100).startswith(b"HTTP/1.1 200 ")
        context = ssl.create_default_context(cafile=str(ca))
        with context.wrap_socket(connection.socket, server_hostname="service.giosg.com") as secured:
            inner = Connection(secured)
            inner.send(b"nonsense\r\n\r\n")
            assert inner.answer()[0] == 400


def test_without_the_option_a_tunnel_is_refused(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(b"CONNECT service.giosg.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.answer()[0] == 400


def test_the_hosts_are_the_servers_of_the_descriptions(documents: Documents) -> None:
    for api in API_NAMES:
        hosts = {urlsplit(url).hostname for url in documents.read("bundle", api).hosts}
        assert {host for host in hosts if host != "test-{tenant}.gotom.io"} == set(HOSTS[api])
        for host in hosts:
            assert host is not None
            assert host_pattern([api]).fullmatch(host.replace("{tenant}", "demo"))
    assert not host_pattern(["giosg"]).fullmatch("demo.gotom.io")


def test_a_proxy_speaks_plain_http_with_its_clients(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--proxy-ca", str(tmp_path / "a"), "--tls-ca", str(tmp_path / "b")])
    assert "--proxy-ca excludes" in capsys.readouterr().err
