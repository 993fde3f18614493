"""CORS: which pages may call the mock from a browser, without effect on other clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.contract.forked import mock_process
from scripts.mock.__main__ import main
from scripts.mock.engine.cors import DEFAULT_ORIGINS, Cors
from scripts.signing.auth import authorization, signature, string_to_sign
from tests.conftest import Documents
from tests.mock.support import DEMO_SECRET, TEAMS, Mock

TOKEN = {"Authorization": "Token mock-admin-token"}
PREFLIGHT = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization,content-type"}
ALLOWED = [
    "null",
    "http://localhost",
    "http://localhost:8000",
    "http://127.0.0.1:4010",
    "https://[::1]:1",
    "http://127.9.9.9",
]
FOREIGN = [
    "https://example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com:80",
    "http://example.com/?http://localhost",
    "ftp://localhost",
    "HTTP://LOCALHOST",
    "http://localhost:8000/",
    "",
    "*",
]

Call = Callable[..., httpx.Response]


@pytest.fixture
def call(mock: Mock) -> Call:
    """Sends a request through the mock with CORS; `origins` are the allowed ones."""

    def send(method: str, path: str, *, origins: Iterable[str] = DEFAULT_ORIGINS, **more: Any) -> httpx.Response:
        with mock.shared(origins) as client:
            return client.request(method, path, **more)

    return send


def cors_headers(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("access-control-")}


@pytest.mark.parametrize("origin", ALLOWED)
def test_pages_from_disk_and_of_this_machine_may_ask_beforehand(call: Call, origin: str) -> None:
    response = call("OPTIONS", TEAMS, headers={**PREFLIGHT, "Origin": origin})
    assert (response.status_code, response.content) == (204, b"")
    assert cors_headers(response) == {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "PUT",
        "access-control-allow-headers": "authorization,content-type",
        "access-control-max-age": "600",
    }
    assert "Origin" in response.headers["vary"]


@pytest.mark.parametrize("origin", ALLOWED)
def test_they_may_read_the_answer_with_all_its_headers(call: Call, origin: str) -> None:
    response = call("POST", TEAMS, headers={**TOKEN, "Origin": origin}, json={"name": "From a page"})
    assert response.status_code == 201
    assert response.headers["access-control-allow-origin"] == origin
    assert "Origin" in response.headers["vary"]
    refused = call("POST", TEAMS, headers={"Origin": origin}, json={})
    assert refused.status_code == 401
    assert refused.headers["access-control-allow-origin"] == origin
    assert "www-authenticate" in refused.headers["access-control-expose-headers"]


@pytest.mark.parametrize("origin", FOREIGN)
@pytest.mark.parametrize("method", ["OPTIONS", "GET"])
def test_other_origins_get_what_they_would_get_without_cors(call: Call, mock: Mock, method: str, origin: str) -> None:
    headers = {**TOKEN, **(PREFLIGHT if method == "OPTIONS" else {}), "Origin": origin}
    plain = mock.anonymous.request(method, TEAMS, headers=headers)
    response = call(method, TEAMS, headers=headers)
    assert (response.status_code, response.headers.raw, response.content) == (
        plain.status_code,
        plain.headers.raw,
        plain.content,
    )
    assert not cors_headers(response)


def test_two_origins_are_not_allowed(call: Call) -> None:
    headers = [*TOKEN.items(), ("Origin", "null"), ("Origin", "null")]
    assert not cors_headers(call("GET", TEAMS, headers=headers))


@pytest.mark.parametrize("path", [TEAMS, "/api/v5/users/me", "/app-api/campaign/12345", "/nowhere", "/__mock__/health"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "DELETE"])
def test_without_an_origin_no_byte_changes(call: Call, mock: Mock, method: str, path: str) -> None:
    headers = {**TOKEN, "Access-Control-Request-Method": "GET", "X-Mock-Date": "2026-01-01T00:00:00Z"}
    response, plain = call(method, path, headers=headers), mock.anonymous.request(method, path, headers=headers)
    assert (response.status_code, response.headers.raw, response.content) == (
        plain.status_code,
        plain.headers.raw,
        plain.content,
    )


def test_options_without_the_preflight_header_stays_an_operation(call: Call) -> None:
    response = call("OPTIONS", TEAMS, headers={**TOKEN, "Origin": "null"})
    assert response.status_code == 200
    assert response.json()["renders"] == ["application/json"]
    assert response.headers["access-control-allow-origin"] == "null"
    assert "allow" in response.headers["access-control-expose-headers"]


@pytest.mark.parametrize("name", ["Access-Control-Request-Method", "Access-Control-Request-Headers"])
def test_a_malformed_list_of_names_is_not_repeated(call: Call, name: str) -> None:
    response = call("OPTIONS", TEAMS, headers={**TOKEN, **PREFLIGHT, "Origin": "null", name: "a b, (c)"})
    assert response.status_code == 200
    assert "(c)" not in str(response.headers)


def test_chromium_may_come_from_a_public_page_whose_origin_is_allowed(call: Call) -> None:
    headers = {**PREFLIGHT, "Origin": "https://docs.example", "Access-Control-Request-Private-Network": "true"}
    allowed = call("OPTIONS", TEAMS, headers=headers, origins=["https://docs.example"])
    assert allowed.headers["access-control-allow-private-network"] == "true"
    assert not cors_headers(call("OPTIONS", TEAMS, headers=headers))


def test_given_origins_replace_the_default_ones(call: Call) -> None:
    given = {"origins": ["https://docs.example:8443", "http://other.example"]}
    for origin, allowed in [("https://docs.example:8443", True), ("http://other.example", True), ("null", False)]:
        response = call("GET", TEAMS, headers={**TOKEN, "Origin": origin}, **given)
        assert ("access-control-allow-origin" in response.headers) is allowed
    for origin in ("null", "http://localhost"):
        assert not cors_headers(call("GET", TEAMS, headers={**TOKEN, "Origin": origin}, origins=["none"]))


def test_no_response_allows_all_origins_or_cookies(call: Call) -> None:
    for origin in [*ALLOWED, *FOREIGN]:
        for method in ("OPTIONS", "GET"):
            headers = cors_headers(call(method, TEAMS, headers={**TOKEN, **PREFLIGHT, "Origin": origin}))
            assert "*" not in headers.values()
            assert "access-control-allow-credentials" not in headers


def signed(date: str, *, name: str) -> dict[str, str]:
    text = string_to_sign("GET", "/app-api/campaign/12345", "application/json", date, b"")
    return {
        "Authorization": authorization("demo_user", signature(DEMO_SECRET, text)),
        "Content-Type": "application/json",
        name: date,
    }


def test_a_page_signs_with_a_replacement_for_the_forbidden_date_header(call: Call, mock: Mock) -> None:
    date = mock.clock().isoformat().replace("+00:00", "Z")
    headers = signed(date, name="X-Mock-Date")
    assert call("GET", "/app-api/campaign/12345", headers={**headers, "Origin": "null"}).status_code == 200
    for origin in ({}, {"Origin": "https://example.com"}):
        refused = call("GET", "/app-api/campaign/12345", headers={**headers, **origin})
        assert (refused.status_code, refused.json()) == (401, "Date header required")


def test_the_replacement_never_overrides_a_date(call: Call, mock: Mock) -> None:
    headers = signed("2026-01-01T00:00:00Z", name="X-Mock-Date")
    old = {"Date": datetime(2020, 1, 1, tzinfo=UTC).isoformat(), "Origin": "null"}
    assert call("GET", "/app-api/campaign/12345", headers={**headers, **old}).json() == "Request is too old"


def test_a_page_may_read_why_its_signature_is_wrong(call: Call) -> None:
    headers = signed("2026-01-01T00:00:00Z", name="X-Mock-Date")
    response = call("GET", "/app-api/campaign/12345?x=1", headers={**headers, "Origin": "http://localhost:1"})
    assert response.headers["x-mock-signature-diagnosis"].startswith("target:")
    assert "x-mock-signature-diagnosis" in response.headers["access-control-expose-headers"]


def test_an_answer_keeps_what_else_it_varies_by(call: Call) -> None:
    response = call("GET", "/app-api/nothing", headers={"Origin": "null"})
    assert response.headers["vary"] == "Accept, Origin"


def test_the_server_process_allows_pages_from_disk_and_loopback(mock_server: str) -> None:
    for origin, allowed in [("null", True), ("http://localhost:8000", True), ("https://example.com", False)]:
        response = httpx.options(mock_server + TEAMS, headers={**PREFLIGHT, "Origin": origin}, trust_env=False)
        assert (response.status_code == 204) is allowed


def test_the_option_replaces_the_default(documents: Documents, tmp_path: Path) -> None:
    options = ["--documents", str(documents.folder("mock"))]
    options += ["--allow-origin", "https://docs.example", "--allow-origin", "loopback"]
    with mock_process(tmp_path / "mock.log", *options) as (_, url):
        for origin, allowed in [("https://docs.example", True), ("http://[::1]", True), ("null", False)]:
            response = httpx.options(url + TEAMS, headers={**PREFLIGHT, "Origin": origin}, trust_env=False)
            assert (response.status_code == 204) is allowed


@pytest.mark.parametrize("text", ["*", "docs.example", "https://docs.example/", "https://Docs.example", "", "a b"])
def test_an_invalid_origin_is_rejected_at_start(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--allow-origin", text, "--port", "-1"])  # never starts
    assert stopped.value.code == 2
    assert "invalid origin" in capsys.readouterr().err
    with pytest.raises(ValueError, match="invalid origin"):
        Cors(None, [text])  # type: ignore[arg-type]
