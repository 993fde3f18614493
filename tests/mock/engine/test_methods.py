"""Methods, HEAD, OPTIONS, trailing slashes, and unexpected bodies."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping, Sequence
from contextlib import closing
from typing import Any

import httpx
import pytest

from scripts.mock.engine.endpoint import Api
from tests.mock.support import INTERACTION, NOT_FOUND, ORGANIZATION, TEAMS, Mock

CAMPAIGN = "/app-api/campaign/12345"
IMPORT = "/app-api/crm-sync-import-external-crm-id/update-customer"
ALLOWED = {
    TEAMS: {"GET", "HEAD", "POST", "OPTIONS"},
    f"{TEAMS}/2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10": {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"},
    "/api/v5/users/me": {"GET", "HEAD", "OPTIONS"},
    "/api/v5/endpoints": {"GET", "HEAD", "OPTIONS"},
    f"/api/v5/orgs/{ORGANIZATION}/overview": {"GET", "HEAD", "OPTIONS"},
    "/api/interactions": {"POST", "OPTIONS"},
    INTERACTION: {"GET", "HEAD", "POST", "DELETE", "OPTIONS"},
    f"{INTERACTION}/publish": {"POST", "OPTIONS"},
    CAMPAIGN: {"GET", "HEAD", "POST", "OPTIONS"},
    "/app-api/campaign": {"POST", "OPTIONS"},
    "/app-api/customer": {"GET", "HEAD", "OPTIONS"},
    IMPORT: {"POST", "OPTIONS"},
}


def client_for(mock: Mock, path: str) -> httpx.Client:
    return mock.gotom if path.startswith("/app-api") else mock.giosg


def allow(response: httpx.Response) -> set[str]:
    return set(response.headers["allow"].split(", "))


@pytest.mark.parametrize("path", ALLOWED)
def test_an_undescribed_method_is_rejected_with_the_allowed_ones(mock: Mock, path: str) -> None:
    for method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PURGE"} - ALLOWED[path]:
        response = client_for(mock, path).request(method, path)
        assert response.status_code == 405, method
        assert allow(response) == ALLOWED[path]
        if method != "HEAD":
            assert f'"{method}"' in response.json()["detail"]


@pytest.mark.parametrize("path", ALLOWED)
def test_options_lists_the_methods(mock: Mock, path: str) -> None:
    response = client_for(mock, path).options(path)
    assert response.status_code == 200
    assert allow(response) == ALLOWED[path]


def test_options_lists_the_content_types_of_bodies(giosg: httpx.Client) -> None:
    assert giosg.options(TEAMS).json()["parses"] == ["application/json", "application/x-www-form-urlencoded"]


def test_options_needs_credentials_and_an_existing_path(anonymous: httpx.Client, giosg: httpx.Client) -> None:
    assert anonymous.options(TEAMS).status_code == 401
    assert giosg.options("/api/v5/nothing").status_code == 404


@pytest.mark.parametrize("path", [path for path, methods in ALLOWED.items() if "GET" in methods])
def test_head_is_get_without_the_body(mock: Mock, path: str) -> None:
    client = client_for(mock, path)
    head, get = client.head(path), client.get(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers == get.headers


def test_head_of_what_is_missing_or_forbidden_has_no_body_either(mock: Mock) -> None:
    for client, path, status in (
        (mock.giosg, "/api/v5/nothing", 404),
        (mock.anonymous, TEAMS, 401),
        (mock.gotom, "/app-api/campaign/26106", 404),
        (mock.giosg, "/api/interactions", 405),
    ):
        response = client.head(path)
        assert (response.status_code, response.content) == (status, b"")


def test_the_application_itself_sends_no_body_on_head(mock: Mock) -> None:
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request"}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    path = "/__mock__/health"
    scope = {"type": "http", "method": "HEAD", "path": path, "raw_path": path.encode(), "query_string": b""}
    asyncio.run(mock.app(scope | {"headers": []}, receive, send))
    assert [message.get("body", b"") for message in sent] == [b"", b""]
    assert int(dict(sent[0]["headers"])[b"content-length"]) > 0


@pytest.mark.parametrize("path", [path for path in ALLOWED if not path.startswith("/app-api")])
def test_a_trailing_slash_is_optional_on_the_giosg_hosts(giosg: httpx.Client, path: str) -> None:
    assert allow(giosg.options(f"{path}/")) == ALLOWED[path]
    assert giosg.options(f"{path}//").status_code == 404


def test_a_resource_works_wholly_with_trailing_slashes(giosg: httpx.Client) -> None:
    team = giosg.post(f"{TEAMS}/", json={"name": "x"}).json()
    url = f"{TEAMS}/{team['id']}/"
    assert giosg.patch(url, json={"name": "y"}).json()["name"] == "y"
    assert giosg.delete(url).status_code == 204
    assert giosg.get(url).status_code == 404


def test_gotom_accepts_no_trailing_slash(gotom: httpx.Client) -> None:
    assert gotom.get(f"{CAMPAIGN}/").status_code == 404
    assert gotom.get("/app-api/customer/").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/api",
        "/api/v5",
        "/api/v5/users",
        "//api/v5/users/me",
        "/api/v5//users/me",
        "/api%2Fv5/users/me",
        "/app-apix",
    ],
)
def test_any_other_path_is_not_found(giosg: httpx.Client, path: str) -> None:
    response = giosg.get(httpx.URL("http://mock.test").copy_with(raw_path=path.encode()))
    assert response.status_code == 404
    assert "detail" in response.json()


def test_a_path_is_case_sensitive_apart_from_identifiers(giosg: httpx.Client) -> None:
    assert giosg.get("/API/v5/users/me").status_code == 404
    assert giosg.get("/api/v5/users/ME").json() == NOT_FOUND


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "application/x-www-form-urlencoded", None])
@pytest.mark.parametrize("body", [b"{}", b"null", b"\xff\x00 not JSON", b""])
def test_a_body_on_get_or_delete_is_read_and_ignored(
    giosg: httpx.Client, content_type: str | None, body: bytes
) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    assert giosg.request("GET", "/api/v5/users/me", content=body, headers=headers).is_success
    team = giosg.post(TEAMS, json={"name": "x"}).json()
    assert giosg.request("DELETE", f"{TEAMS}/{team['id']}", content=body, headers=headers).status_code == 204


def test_a_signed_get_may_have_a_body_or_an_empty_one(gotom: httpx.Client) -> None:
    assert gotom.request("GET", CAMPAIGN, content=b"ignored").is_success
    assert gotom.get(CAMPAIGN, headers={"Content-Length": "0"}).is_success


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/xml",
        "application/jsonx",
        "json",
        "",
        "multipart/form-data; boundary=x",
        "application/json, text/plain",
        "application/json; charset=latin-1",
        "application/json; charset=utf-16",
        "application/json; charset=",
    ],
)
def test_a_content_type_that_is_not_described_is_refused(mock: Mock, content_type: str) -> None:
    headers = {"Content-Type": content_type}
    for response in (
        mock.giosg.post(TEAMS, content=b'{"name": "x"}', headers=headers),
        mock.giosg.post(f"{INTERACTION}/publish", content=b"{}", headers=headers),
    ):
        assert (response.status_code, list(response.json())) == (415, ["detail"])
    if content_type:  # without one the signer sends its own
        response = mock.gotom.post(CAMPAIGN, content=b"{}", headers=headers)
        assert (response.status_code, response.json()["status"]) == (415, 415)


def test_a_body_without_a_content_type_is_refused(giosg: httpx.Client) -> None:
    assert giosg.post(TEAMS, content=b'{"name": "x"}').status_code == 415


@pytest.mark.parametrize("path", [INTERACTION, f"{TEAMS}/2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"])
def test_a_form_is_refused_where_only_json_is_described(giosg: httpx.Client, path: str) -> None:
    method = "POST" if path == INTERACTION else "PUT"
    assert giosg.request(method, path, data={"name": "x"}).status_code == 415


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "APPLICATION/JSON",
        "application/json;charset=utf-8",
        'application/json ; charset="UTF-8"',
        "application/json; charset=utf8; x=y",
        "application/json; Charset=US-ASCII",
        "application/json;",
    ],
)
def test_a_content_type_may_be_written_in_several_ways(mock: Mock, content_type: str) -> None:
    headers = {"Content-Type": content_type}
    assert mock.giosg.post(TEAMS, content=b'{"name": "x"}', headers=headers).status_code == 201
    assert mock.gotom.post(CAMPAIGN, content=b"{}", headers=headers).status_code == 204


@pytest.mark.parametrize("is_gotom", [True, False])
def test_an_unknown_path_is_refused_by_a_mock_of_some_apis(apis: Sequence[Api], is_gotom: bool) -> None:
    with closing(Mock.start([api for api in apis if (api.name == "gotom") is is_gotom])) as mock:
        answers = {path: mock.anonymous.get(path).status_code for path in ("/", "/nowhere", "/app-api/nowhere", "/%zz")}
    assert answers == {"/": 404, "/nowhere": 404, "/app-api/nowhere": 404, "/%zz": 400}
