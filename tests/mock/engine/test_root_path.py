"""A mock behind a reverse proxy that serves it under a path prefix, which it removes or not."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from scripts.mock.arguments import parse_arguments
from tests.mock.support import DEMO_SECRET, ORGANIZATION, TEAMS, URL, Mock, add_teams

CAMPAIGN = "/app-api/campaign/12345"
ASSETS = f"/api/v5/orgs/{ORGANIZATION}/assets"

Start = Callable[..., Mock]


class Stripping(httpx.Auth):
    """Signs a request as sent to the proxy, which then removes the prefix."""

    def __init__(self, mock: Mock, prefix: str) -> None:
        self._signer = mock.signer("demo_user", DEMO_SECRET).auth
        self._prefix = prefix

    def auth_flow(self, request: httpx.Request) -> object:  # type: ignore[override]
        assert self._signer is not None
        url = request.url
        request.url = url.copy_with(raw_path=self._prefix.encode() + url.raw_path)
        signed = next(self._signer.sync_auth_flow(request))
        signed.url = url
        yield signed


@pytest.mark.parametrize("sent", ["", "/team/mock"])
def test_links_have_the_prefix_whether_the_proxy_removes_it_or_not(start_mock: Start, sent: str) -> None:
    mock = start_mock(root_path="/team/mock", page_size=1)
    add_teams(mock.giosg, 1)
    following = mock.giosg.get(sent + TEAMS).json()["next"]
    assert following.startswith(f"{URL}/team/mock{TEAMS}?")
    assert mock.giosg.get(following).status_code == 200
    asset = mock.giosg.get(sent + ASSETS).json()["results"][0]["url"]
    assert asset.startswith(f"{URL}/team/mock/__mock__/")
    assert mock.anonymous.get(asset).status_code == 200
    location = mock.anonymous.get(f"{sent}/__mock__").headers["location"]
    assert location == f"{URL}/team/mock/__mock__/"
    assert mock.anonymous.get(location).status_code == 200


def test_a_signature_is_that_of_the_address_that_the_client_called(start_mock: Start) -> None:
    mock = start_mock(root_path="/team/mock")
    kept = mock.signer("demo_user", DEMO_SECRET)
    assert kept.get(f"/team/mock{CAMPAIGN}?a=1").status_code == 200
    removed = mock.client(auth=Stripping(mock, "/team/mock"))
    assert removed.get(f"{CAMPAIGN}?a=1").status_code == 200
    assert kept.get(CAMPAIGN).status_code == 401


def test_a_prefix_is_whole_segments(start_mock: Start) -> None:
    mock = start_mock(root_path="/team")
    assert mock.giosg.get("/teams/api/v5/users/me").status_code == 404
    assert mock.giosg.get("/team/team/api/v5/users/me").status_code == 404


@pytest.mark.parametrize(
    ("trusted", "prefix", "expected"),
    [
        (True, "/other", "/other"),
        (True, "/other/", "/other"),
        (True, "", ""),
        (True, "https://evil.example", "/own"),
        (True, "/a/../b", "/own"),
        (True, "/a?b", "/own"),
        (True, '/"><script>', "/own"),
        (False, "/other", "/own"),
    ],
)
def test_a_forwarded_prefix_counts_only_if_trusted_and_valid(
    start_mock: Start, trusted: bool, prefix: str, expected: str
) -> None:
    mock = start_mock(root_path="/own", trust_proxy=trusted, page_size=1)
    add_teams(mock.giosg, 1)
    answer = mock.giosg.get(TEAMS, headers={"X-Forwarded-Prefix": prefix}).json()
    assert answer["next"].startswith(f"{URL}{expected}{TEAMS}?")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.example:81"}, "https://a.example:81"),
        ({"X-Forwarded-Proto": "https, http", "X-Forwarded-Host": "a.example, b.example"}, "https://a.example"),
        ({"X-Forwarded-Proto": "javascript", "X-Forwarded-Host": ""}, URL),
        ({"X-Forwarded-Proto": ", https", "X-Forwarded-Host": " , b"}, URL),
    ],
)
def test_links_are_those_of_the_first_of_several_proxies(
    start_mock: Start, headers: dict[str, str], expected: str
) -> None:
    mock = start_mock(trust_proxy=True, page_size=1)
    add_teams(mock.giosg, 1)
    assert mock.giosg.get(TEAMS, headers=headers).json()["next"].startswith(f"{expected}{TEAMS}?")


def test_errors_are_those_of_the_api_below_the_prefix(start_mock: Start) -> None:
    mock = start_mock(root_path="/own", max_body=10)
    large = mock.gotom.post(f"/own{CAMPAIGN}", content=b"x" * 11)
    assert large.json() == mock.gotom.post(CAMPAIGN, content=b"x" * 11).json()
    assert mock.anonymous.get("/own/__mock__/nothing").status_code == 404


@pytest.mark.parametrize("path", ["mock", "/a b", "/a//b", "/a?b", "http://x", "/é"])
def test_an_invalid_prefix_is_a_usage_error(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["--root-path", path], "", "")
    assert "--root-path: invalid path" in capsys.readouterr().err
    assert parse_arguments(["--root-path", "/a/b/"], "", "").root_path == "/a/b"
