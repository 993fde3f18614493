"""Who may call the control endpoints: this machine, and the hosts and origins allowed."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from scripts.mock.engine.access import Access
from tests.mock.support import TEAMS, Mock, add_teams, walk

RESET = "/__mock__/reset"
HEALTH = "/__mock__/health"


@pytest.fixture
def mock(start_mock: Callable[..., Mock]) -> Mock:
    access = Access(frozenset({"mock", "mock_1.internal"}), frozenset({"null", "loopback", "https://docs.example"}))
    return start_mock(access=access)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST:4010",
        "a.localhost",
        "127.0.0.1",
        "127.1.2.3:1",
        "[::1]",
        "[::1]:80",
        "mock:4010",
        "MOCK",
    ],
)
def test_loopback_names_and_allowed_hosts_are_answered(mock: Mock, host: str) -> None:
    assert mock.anonymous.post(RESET, headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "1127.0.0.1", "10.0.0.1", "x@localhost", ""],
)
@pytest.mark.parametrize(("method", "path"), [("POST", RESET), ("GET", HEALTH), ("GET", "/__mock__/requests")])
def test_dns_rebinding_is_refused(mock: Mock, method: str, path: str, host: str) -> None:
    add_teams(mock.giosg, 1)
    assert mock.anonymous.request(method, path, headers={"Host": host}).status_code == 403
    assert walk(mock.giosg, TEAMS) == [["My first team", "t0"]]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1.evil.example"}, 403),
        ({"Origin": ""}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "https://docs.example"}, 200),
        ({"Origin": "http://localhost:8000"}, 200),
        ({"Origin": "http://mock:4010", "Host": "mock:4010"}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
    ],
)
def test_a_page_of_another_site_resets_nothing(mock: Mock, headers: dict[str, str], status: int) -> None:
    """The request is simple (Fetch standard): browsers send it without a preflight."""
    add_teams(mock.giosg, 1)
    sent = {"Host": "localhost", "Content-Type": "text/plain"} | headers
    assert mock.anonymous.post(RESET, content="x", headers=sent).status_code == status
    assert walk(mock.giosg, TEAMS) == [["My first team"] if status == 200 else ["My first team", "t0"]]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/__mock__/requests?path=(a%2B)%2B%24", 403),  # would occupy the server for hours, with a fitting path
        ("/__mock__/requests/1", 403),
        ("/__mock__/collections/teams", 403),
        ("/__mock__/signatures/last", 403),
        ("/__mock__/", 200),
        ("/__mock__/openapi.json", 200),
        (HEALTH, 200),
    ],
)
def test_a_page_of_another_site_may_only_link_to_the_page(mock: Mock, path: str, status: int) -> None:
    """As an image, a script or a frame, whose request has no `Origin`."""
    mock.anonymous.get("/" + "a" * 40 + "b")
    headers = {"Host": "localhost", "Sec-Fetch-Site": "cross-site"}
    assert mock.anonymous.get(path, headers=headers).status_code == status


def test_a_page_from_disk_may_only_read(mock: Mock) -> None:
    headers = {"Host": "localhost", "Origin": "null"}
    assert mock.anonymous.get(HEALTH, headers=headers).status_code == 200
    assert mock.anonymous.delete("/__mock__/faults", headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("health", 200),
        ("signatures/last", 404),
        ("signatures", 403),
        ("requests", 403),
        ("requests/1", 403),
        ("requests/count", 403),
        ("collections", 403),
        ("collections/users", 403),
        ("snapshots", 403),
        ("webhooks", 403),
        ("clock", 403),
        ("", 403),
        ("health/../requests", 403),
    ],
)
def test_a_sandboxed_frame_of_any_site_reads_neither_journal_nor_state(mock: Mock, path: str, status: int) -> None:
    """Its origin is `null`, as that of the docs from disk, which need the health and the latest signature."""
    mock.giosg.get(TEAMS)
    for method in ("GET", "HEAD"):
        headers = {"Host": "localhost", "Origin": "null"}
        assert mock.anonymous.request(method, f"/__mock__/{path}", headers=headers).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "127.0.0.1:4010", "Origin": "http://127.0.0.1:4010"}, 200),
        ({"Host": "127.0.0.1:4010", "Origin": "http://127.0.0.1:3000"}, 403),
        ({"Host": "127.0.0.1:4010", "Origin": "http://127.0.0.1"}, 403),
        ({"Host": "127.0.0.1:4010", "Origin": "http://localhost:4010"}, 403),
        ({"Host": "127.0.0.1:4010", "Origin": "http://localhost:3000", "Sec-Fetch-Site": "same-site"}, 403),
        ({"Host": "127.0.0.1:4010", "Origin": "null"}, 403),
        ({"Host": "localhost", "Origin": "http://localhost"}, 200),
        ({"Host": "localhost:80", "Origin": "http://localhost"}, 200),
        ({"Host": "localhost", "Origin": "http://localhost:8080"}, 403),
        ({"Host": "[::1]:4010", "Origin": "http://[::1]:4010"}, 200),
        ({"Host": "[::1]", "Origin": "http://[::1]"}, 200),
        ({"Host": "mock", "Origin": "https://mock"}, 200),
        ({"Host": "MOCK:443", "Origin": "https://mock"}, 200),
        ({"Host": "mock", "Origin": "https://mock:8443"}, 403),
        ({"Host": "mock", "Origin": "https://mock:8443", "Sec-Fetch-Site": "same-origin"}, 200),
        ({"Host": "mock", "Origin": "ftp://mock"}, 403),
    ],
)
def test_without_allowed_origins_only_its_own_page_may_call(
    start_mock: Callable[..., Mock], headers: dict[str, str], status: int
) -> None:
    """`--allow-origin none`: another port of this machine is another origin; proxies may add TLS or drop the port."""
    mock = start_mock(access=Access(frozenset({"mock"}), frozenset({"none"})))
    assert mock.anonymous.post(RESET, headers=headers).status_code == status


@pytest.mark.parametrize(("origin", "status"), [("https://docs.example/", 403), ("https://docs.example", 200)])
def test_its_page_may_call_it_behind_a_proxy(start_mock: Callable[..., Mock], origin: str, status: int) -> None:
    access = Access(frozenset({"docs.example"}), frozenset({"none"}))
    mock = start_mock(access=access, trust_proxy=True, root_path="/mock")
    headers = {"Host": "127.0.0.1:4010", "X-Forwarded-Host": "docs.example", "Origin": origin}
    for path in (RESET, f"/mock{RESET}"):
        assert mock.anonymous.post(path, headers=headers).status_code == status


@pytest.mark.parametrize(
    ("host", "forwarded", "status"),
    [
        ("127.0.0.1:4010", "docs.example", 200),
        ("docs.example", None, 200),
        ("127.0.0.1:4010", "evil.example", 403),
        ("evil.example", "127.0.0.1:4010", 403),
        ("evil.example", "docs.example", 403),
    ],
)
def test_a_page_cannot_forward_itself_to_an_allowed_host(
    start_mock: Callable[..., Mock], host: str, forwarded: str | None, status: int
) -> None:
    """With DNS rebinding it is of the same origin, and may set any header but `Host`."""
    mock = start_mock(access=Access(frozenset({"docs.example"})), trust_proxy=True)
    headers = {"Host": host} | ({} if forwarded is None else {"X-Forwarded-Host": forwarded})
    assert mock.anonymous.post(RESET, headers=headers).status_code == status


def test_the_server_process_checks_it(mock_server: str) -> None:
    assert httpx.get(f"{mock_server}{HEALTH}").status_code == 200
    assert httpx.get(f"{mock_server}{HEALTH}", headers={"Host": "evil.example"}).status_code == 403
    assert httpx.post(f"{mock_server}/__mock__/requests/verify", headers={"Origin": "null"}).status_code == 403


def test_files_and_apis_are_served_under_any_name(mock: Mock) -> None:
    headers = {"Host": "service.example"}
    assert mock.giosg.get(TEAMS, headers=headers).status_code == 200
    url = mock.giosg.get("/api/v5/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/assets", headers=headers).json()
    assert mock.anonymous.get(url["results"][0]["url"], headers=headers).status_code == 200
