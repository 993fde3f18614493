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
def test_names_of_this_machine_and_allowed_ones_are_answered(mock: Mock, host: str) -> None:
    assert mock.anonymous.post(RESET, headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "1127.0.0.1", "10.0.0.1", "x@localhost", ""],
)
@pytest.mark.parametrize(("method", "path"), [("POST", RESET), ("GET", HEALTH), ("GET", "/__mock__/requests")])
def test_a_name_that_dns_rebinding_gives_this_machine_is_refused(mock: Mock, method: str, path: str, host: str) -> None:
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


def test_a_page_from_disk_may_only_read(mock: Mock) -> None:
    headers = {"Host": "localhost", "Origin": "null"}
    assert mock.anonymous.get(HEALTH, headers=headers).status_code == 200
    assert mock.anonymous.delete("/__mock__/faults", headers=headers).status_code == 403


def test_the_server_process_checks_it(mock_server: str) -> None:
    assert httpx.get(f"{mock_server}{HEALTH}").status_code == 200
    assert httpx.get(f"{mock_server}{HEALTH}", headers={"Host": "evil.example"}).status_code == 403
    assert httpx.post(f"{mock_server}/__mock__/requests/verify", headers={"Origin": "null"}).status_code == 403


def test_files_and_apis_are_served_under_any_name(mock: Mock) -> None:
    headers = {"Host": "service.example"}
    assert mock.giosg.get(TEAMS, headers=headers).status_code == 200
    url = mock.giosg.get("/api/v5/orgs/7f9e9580-095b-42c7-838c-c04e667b26f7/assets", headers=headers).json()
    assert mock.anonymous.get(url["results"][0]["url"], headers=headers).status_code == 200
