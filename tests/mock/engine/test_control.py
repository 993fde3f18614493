"""Control endpoints, test mode and reset."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest

from scripts.apis import API_NAMES
from scripts.mock.app import load_behaviours
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.behaviours import BEHAVIOURS, Function
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from tests.mock.support import INTERACTION, TEAMS, Mock, add_teams, walk


def test_health_answers_without_credentials(anonymous: httpx.Client) -> None:
    response = anonymous.get("/__mock__/health")
    assert (response.status_code, response.json()["status"]) == (200, "ok")
    assert response.json()["apis"] == list(API_NAMES)
    assert anonymous.head("/__mock__/health").status_code == 200


def test_reset_restores_the_demo_data_of_every_api(mock: Mock) -> None:
    paths = [TEAMS, "/api/v5/users/me", INTERACTION, f"{INTERACTION}/publishlog", "/api/templates"]
    signed_paths = ["/app-api/campaign/12345", "/app-api/customer"]

    def read() -> list[Any]:
        return [mock.giosg.get(path).json() for path in paths] + [mock.gotom.get(path).json() for path in signed_paths]

    before = read()
    add_teams(mock.giosg, 3)
    mock.giosg.patch(f"/api/v5/users/{before[1]['id']}", json={"first_name": "Changed"})
    mock.giosg.delete(INTERACTION)
    mock.gotom.post("/app-api/campaign/12345", json={"name": "Changed"})
    response = mock.anonymous.post("/__mock__/reset")
    assert (response.status_code, response.json()) == (200, {"status": "reset"})
    assert read() == before
    assert mock.anonymous.post("/__mock__/reset").is_success
    assert read() == before


def test_after_a_reset_numbers_start_over_and_old_cursors_do_no_harm(mock: Mock) -> None:
    add_teams(mock.giosg, 25)
    following = mock.giosg.get(TEAMS).json()["next"]
    mock.anonymous.post("/__mock__/reset")
    assert mock.giosg.get(following).status_code == 200
    assert walk(mock.giosg, TEAMS) == [["My first team"]]
    body = {"externalId": "x", "name": "x", "status": "booking", "bookingDate": "2026-01-01", "customer": None}
    numbers = []
    for _ in range(2):
        mock.gotom.post("/app-api/campaign", json=body)
        numbers.append(mock.gotom.get("/app-api/campaign/x").json()["campaignId"])
        mock.anonymous.post("/__mock__/reset")
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/__mock__/health", "GET"),
        ("GET", "/__mock__/reset", "POST"),
        ("DELETE", "/__mock__/signatures/last", "GET"),
    ],
)
def test_another_method_is_refused_with_the_one_that_is_allowed(
    anonymous: httpx.Client, method: str, path: str, allowed: str
) -> None:
    response = anonymous.request(method, path)
    assert (response.status_code, response.headers["allow"]) == (405, allowed)


def test_an_unknown_endpoint_gets_the_list_of_endpoints(anonymous: httpx.Client) -> None:
    for path in ("/__mock__/index.html", "/__mock__/nothing", "/__mock__/health/", "/__mock__/%zz"):
        response = anonymous.get(path)
        assert response.status_code == 404
        assert "signatures/last" in response.json()["detail"]
        assert "page.js" not in response.json()["detail"]  # a file of the page


def bare_client(mock: Mock) -> httpx.Client:
    """A client that does not fail the test on a 500."""
    client = mock.client("Token mock-admin-token")
    client.event_hooks = {}
    return client


def broken_mock(apis: list[Api], monkeypatch: pytest.MonkeyPatch, behaviour: str, broken: Function) -> Mock:
    break_behaviour(monkeypatch, behaviour, broken)
    return Mock.start(apis)


def break_behaviour(monkeypatch: pytest.MonkeyPatch, name: str, broken: Function) -> None:
    load_behaviours()
    monkeypatch.setitem(BEHAVIOURS, name, replace(BEHAVIOURS[name], run=broken))


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, {"results": []}),
        Answer(200, {"next": None, "previous": None, "results": [{"id": "x"}]}),
        Answer(201, {"next": None, "previous": None, "results": []}),
        Answer(200, has_body=False),
    ],
)
def test_the_test_mode_notices_a_response_that_is_not_described(
    apis: list[Api], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], answer: Answer
) -> None:
    mock = broken_mock(apis, monkeypatch, "teams.list", lambda request: answer)
    response = bare_client(mock).get(TEAMS)
    mock.close()
    assert (response.status_code, response.json()) == (500, {"detail": "Internal Server Error"})
    assert "listTeams" in capfd.readouterr().err


@pytest.mark.parametrize("refusal", [Refusal(404, "x", body=["x"]), Refusal(409, "x")])
def test_the_test_mode_notices_a_refusal_that_is_not_described(
    apis: list[Api], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], refusal: Refusal
) -> None:
    def refuse(request: Request) -> Answer:
        raise refusal

    mock = broken_mock(apis, monkeypatch, "teams.list", refuse)
    assert bare_client(mock).get(TEAMS).status_code == 500
    mock.close()
    assert "listTeams" in capfd.readouterr().err


def test_an_internal_error_is_shown_only_on_stderr_and_rolls_back(
    apis: list[Api], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    create = BEHAVIOURS["create"].run

    def create_and_fail(request: Request) -> Answer:
        create(request)
        raise ZeroDivisionError("a detail of the inside")

    mock = broken_mock(apis, monkeypatch, "create", create_and_fail)
    client = bare_client(mock)
    response = client.post(TEAMS, json={"name": "x"})
    assert (response.status_code, response.json()) == (500, {"detail": "Internal Server Error"})
    assert "a detail of the inside" in capfd.readouterr().err
    assert walk(client, TEAMS) == [["My first team"]]
    mock.close()


def test_responses_are_not_validated_outside_the_test_mode(apis: list[Api], monkeypatch: pytest.MonkeyPatch) -> None:
    break_behaviour(monkeypatch, "teams.list", lambda request: Answer(200, {}))
    mock = Mock.start(apis, check_responses=False)
    assert mock.giosg.get(TEAMS).json() == {}
    mock.close()


def test_two_apps_share_no_state(apis: list[Api]) -> None:
    one, other = Mock.start(apis), Mock.start(apis)
    add_teams(one.giosg, 1)
    assert walk(other.giosg, TEAMS) == [["My first team"]]
    assert isinstance(other.app, MockApp)
    one.close()
    other.close()
