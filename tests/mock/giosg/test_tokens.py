"""OAuth2 and SSO: codes, tokens and their permissions (reference/giosg-other/oauth2.md, RFC 6749)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, ORGANIZATION, OTHER_ORGANIZATION, PARTNER, Clock, Mock

APP = "91f0e2d3-4c5b-4a69-8877-66554433221a"
SECRET = "example-app-secret"
CALLBACK = "https://app.example.com/callback"
FORM = {
    "grant_type": "authorization_code",
    "code": "example-authorization-code",
    "client_id": APP,
    "client_secret": SECRET,
}
VOUCHED = {
    "email": "demo.agent@example.com",
    "organization_id": ORGANIZATION,
    "client_id": APP,
    "client_secret": SECRET,
    "first_name": "Demo",
    "last_name": "Agent",
    "permissions": "settings",
}
BAD_CODE = {"error": "invalid_grant", "error_description": "The code is not valid, has expired or was used before."}
ME = "/api/v5/users/me"


def exchange(client: httpx.Client, **changes: str) -> httpx.Response:
    return client.post("/identity/token", data=FORM | changes)


def vouch(client: httpx.Client, **changes: str) -> httpx.Response:
    return client.post("/sso/access-token", files={name: (None, text) for name, text in (VOUCHED | changes).items()})


def authorize(client: httpx.Client, **changes: str) -> httpx.Response:
    given = {"response_type": "code", "client_id": APP, "redirect_uri": CALLBACK, "state": "s&1"} | changes
    return client.get("/identity/authorize", params=given)


def sent_back(response: httpx.Response) -> dict[str, str]:
    """Return the parameters that the redirect passes to the app."""
    assert response.status_code == 302, response.text
    url = urlsplit(response.headers["location"])
    assert url._replace(query="").geturl() == CALLBACK
    return {name: value for name, (value,) in parse_qs(url.query, strict_parsing=True).items()}


def get(client: httpx.Client, path: str, token: str, scheme: str = "Token") -> httpx.Response:
    return client.get(path, headers={"Authorization": f"{scheme} {token}"})


@pytest.mark.parametrize("scheme", ["Token", "Bearer"])
def test_a_code_becomes_a_token_of_the_user_who_allowed_it(anonymous: httpx.Client, scheme: str) -> None:
    response = exchange(anonymous)
    assert response.headers["cache-control"] == "no-store"
    token = response.json()
    assert token | {"access_token": ""} == {
        "access_token": "",
        "token_type": "Token",
        "user_id": ADMIN,
        "organization_id": ORGANIZATION,
        "app_id": APP,
    }
    assert get(anonymous, ME, token["access_token"], scheme).json()["id"] == ADMIN
    assert get(anonymous, ME, token["access_token"] + "x", scheme).status_code == 401
    assert get(anonymous, ME, token["access_token"], "Basic").status_code == 401


def test_a_code_works_once_and_its_second_use_takes_the_token_back(anonymous: httpx.Client) -> None:
    token = exchange(anonymous).json()["access_token"]
    again = exchange(anonymous)
    assert (again.status_code, again.json()) == (400, BAD_CODE)
    assert get(anonymous, ME, token).status_code == 401


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code": "other"}, "invalid_grant"),
        ({"client_secret": "other"}, "invalid_client"),
        ({"client_secret": SECRET + "x"}, "invalid_client"),
        ({"client_id": ADMIN}, "invalid_client"),
        ({"client_id": "hidden-part"}, "invalid_request"),
        ({"client_secret": ""}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"hidden-part": "x"}, "invalid_request"),
    ],
)
def test_a_bad_request_is_refused_as_rfc_6749_says_and_uses_no_code_up(
    anonymous: httpx.Client, changes: dict[str, str], error: str
) -> None:
    response = exchange(anonymous, **changes)
    assert (response.status_code, response.json()["error"]) == (400, error)
    assert "hidden-part" not in response.text
    assert SECRET not in response.text
    assert exchange(anonymous).status_code == 200


@pytest.mark.parametrize("missing", FORM)
def test_a_field_that_is_missing_or_repeated_is_named(anonymous: httpx.Client, missing: str) -> None:
    refusal = {"error": "invalid_request", "error_description": f"Missing or invalid: {missing}"}
    rest = {name: text for name, text in FORM.items() if name != missing}
    assert anonymous.post("/identity/token", data=rest).json() == refusal
    twice = anonymous.post("/identity/token", data={**FORM, missing: [FORM[missing], FORM[missing]]})
    assert (twice.status_code, twice.json()) == (400, refusal)


def test_other_media_types_are_refused(anonymous: httpx.Client) -> None:
    assert anonymous.post("/identity/token", json=FORM).status_code == 415
    assert anonymous.post("/sso/access-token", data=VOUCHED).status_code == 415


@pytest.mark.parametrize("authorization", ["Token mock-admin-token", "Token wrong", "Basic xx"])
def test_credentials_in_a_header_are_passed_over(mock: Mock, authorization: str) -> None:
    assert exchange(mock.client(authorization)).status_code == 200
    assert vouch(mock.client(authorization)).status_code == 200
    assert mock.client(authorization).get("/identity/token").status_code == 405


def test_an_app_vouches_for_a_user_with_the_permissions_that_it_asks_for(anonymous: httpx.Client) -> None:
    settings = vouch(anonymous, permissions="settings unheard-of").json()["access_token"]
    users = vouch(anonymous, permissions="users reports").json()["access_token"]
    assert get(anonymous, ME, settings, "Bearer").json()["id"] == AGENT
    rooms = f"/api/v5/orgs/{ORGANIZATION}/rooms"
    for token, status in ((settings, 201), (users, 403)):
        headers = {"Authorization": f"Bearer {token}"}
        assert anonymous.post(rooms, json={"name": "x"}, headers=headers).status_code == status


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_secret": "other"}, "invalid_client"),
        ({"email": "nobody@example.com"}, "invalid_grant"),
        ({"organization_id": OTHER_ORGANIZATION}, "invalid_grant"),
        ({"organization_id": "hidden-part"}, "invalid_request"),
        ({"email": "hidden-part"}, "invalid_request"),
    ],
)
def test_no_other_visitor_is_vouched_for(anonymous: httpx.Client, changes: dict[str, str], error: str) -> None:
    response = vouch(anonymous, **changes)
    assert (response.status_code, response.json()["error"]) == (400, error)
    assert "hidden-part" not in response.text


@pytest.mark.parametrize(
    ("organization", "email"), [(PARTNER, "paula.partner@partner.example.com"), (OTHER_ORGANIZATION, VOUCHED["email"])]
)
def test_an_app_vouches_for_users_of_its_own_organization_only(
    anonymous: httpx.Client, organization: str, email: str
) -> None:
    response = vouch(anonymous, organization_id=organization, email=email)
    assert (response.status_code, response.json()["error"]) == (400, "invalid_grant")


def test_a_code_is_bound_to_the_redirect_uri_of_its_authorization(anonymous: httpx.Client) -> None:
    """RFC 6749 section 4.1.3; standard OAuth libraries always send it."""
    code = sent_back(authorize(anonymous))["code"]
    for changes in ({}, {"redirect_uri": "http://127.0.0.1:8000/callback"}):
        response = exchange(anonymous, code=code, **changes)
        assert (response.status_code, response.json()["error"]) == (400, "invalid_grant")
    assert exchange(anonymous, code=code, redirect_uri=CALLBACK).status_code == 200
    assert exchange(anonymous, redirect_uri=CALLBACK).status_code == 400  # a trigger's code has none


def test_tokens_expire_by_the_clock(start_mock: Callable[..., Mock]) -> None:
    mock = start_mock(token_lifetime=60)
    tokens = [exchange(mock.anonymous).json()["access_token"], vouch(mock.anonymous).json()["access_token"]]
    mock.clock.advance(seconds=59)
    assert [get(mock.anonymous, ME, token).status_code for token in tokens] == [200, 200]
    mock.clock.advance(seconds=1)
    for token in tokens:
        late = get(mock.anonymous, ME, token)
        assert (late.status_code, late.json()) == (401, {"detail": "Token expired."})


def test_an_authorization_sends_the_browser_back_with_a_code_and_the_state(anonymous: httpx.Client) -> None:
    given = sent_back(authorize(anonymous, scope="reports"))
    assert (set(given), given["state"]) == ({"code", "state"}, "s&1")
    token = exchange(anonymous, code=given["code"], redirect_uri=CALLBACK).json()["access_token"]
    rooms = f"/api/v5/orgs/{ORGANIZATION}/rooms"
    assert anonymous.post(rooms, json={"name": "x"}, headers={"Authorization": f"Token {token}"}).status_code == 403
    assert get(anonymous, ME, token).status_code == 200
    assert sent_back(authorize(anonymous))["code"] != given["code"]


def test_without_a_scope_everything_is_allowed_that_the_app_may_do(anonymous: httpx.Client) -> None:
    token = exchange(anonymous, code=sent_back(authorize(anonymous))["code"], redirect_uri=CALLBACK).json()[
        "access_token"
    ]
    rooms = f"/api/v5/orgs/{ORGANIZATION}/rooms"
    assert anonymous.post(rooms, json={"name": "x"}, headers={"Authorization": f"Token {token}"}).status_code == 201


@pytest.mark.parametrize(
    "changes", [{"redirect_uri": f"{CALLBACK}/"}, {"redirect_uri": ""}, {"client_id": ADMIN}, {"client_id": ""}]
)
def test_a_browser_is_redirected_only_to_registered_addresses(anonymous: httpx.Client, changes: dict[str, str]) -> None:
    response = authorize(anonymous, **changes)
    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")
    assert "location" not in response.headers


@pytest.mark.parametrize(
    ("changes", "error"),
    [({"response_type": "token"}, "unsupported_response_type"), ({"scope": "settings x"}, "invalid_scope")],
)
def test_other_errors_of_an_authorization_are_reported_to_the_app(
    anonymous: httpx.Client, changes: dict[str, str], error: str
) -> None:
    assert sent_back(authorize(anonymous, **changes)) == {"error": error, "state": "s&1"}


def test_a_parameter_that_comes_twice_is_refused(anonymous: httpx.Client) -> None:
    query = f"response_type=code&client_id={APP}&redirect_uri=https%3A%2F%2Fevil.example&redirect_uri={CALLBACK}"
    assert anonymous.get(f"/identity/authorize?{query}").status_code == 400
    assert anonymous.post("/identity/authorize").status_code == 405


def test_a_code_expires(anonymous: httpx.Client, clock: Clock) -> None:
    first, second = (sent_back(authorize(anonymous))["code"] for _ in range(2))
    clock.advance(minutes=9, seconds=59)
    assert exchange(anonymous, code=first, redirect_uri=CALLBACK).status_code == 200
    clock.advance(seconds=1)
    late = exchange(anonymous, code=second, redirect_uri=CALLBACK)
    assert (late.status_code, late.json()) == (400, BAD_CODE)


def test_tokens_outlive_a_restart_and_end_with_a_reset(start_mock: Callable[..., Mock], tmp_path: Path) -> None:
    first = start_mock(database=str(tmp_path / "state.db"))
    token = exchange(first.anonymous).json()["access_token"]
    first.close()
    second = start_mock(database=str(tmp_path / "state.db")).anonymous
    assert get(second, ME, token).status_code == 200
    assert exchange(second).status_code == 400
    second.post("/__mock__/reset")
    assert get(second, ME, token).status_code == 401
    assert exchange(second).status_code == 200


def test_the_database_holds_no_code_no_token_and_no_secret(
    start_mock: Callable[..., Mock], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    mock = start_mock(database=str(tmp_path / "state.db"))
    code = sent_back(authorize(mock.anonymous))["code"]
    secrets = [
        code,
        exchange(mock.anonymous, code=code, redirect_uri=CALLBACK).json()["access_token"],
        SECRET,
        FORM["code"],
    ]
    kept = [*mock.app.store.dump().values()]
    said = "".join(capfd.readouterr())
    assert not [secret for secret in secrets if secret in str(kept) or secret in said]
