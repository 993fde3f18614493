"""Edge cases that are accepted: unusual but valid, large but allowed. Invalid requests are in `attacks/`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from scripts.mock.control import Control
from scripts.mock.engine.limits import Limits
from scripts.mock.engine.text import decode_json, percent_decode
from tests.mock.support import INTERACTION, ORGANIZATION, TEAMS, URL, Mock

CAMPAIGN = "/app-api/campaign"
JSON = {"Content-Type": "application/json"}


@pytest.fixture(autouse=True)
def _unharmed(mock: Mock) -> Iterator[None]:
    """Check after each test that the demo data are unchanged."""
    before = mock.giosg.get(TEAMS).json()
    yield
    assert mock.giosg.get(TEAMS).json() == before


def raw(path: bytes) -> httpx.URL:
    return httpx.URL(URL).copy_with(raw_path=path)


@pytest.mark.parametrize("depth", [10, 100, 499])
@pytest.mark.parametrize("wrap", [lambda value: [value], lambda value: {"a": value}], ids=["arrays", "objects"])
def test_deep_nesting_that_is_accepted_stays_readable(mock: Mock, depth: int, wrap: Callable[[Any], Any]) -> None:
    value: Any = 1
    for _ in range(depth - 3):
        value = wrap(value)
    body = json.dumps({"project": {"x": value}})
    assert mock.giosg.post(INTERACTION, content=body, headers=JSON).is_success
    assert mock.giosg.post(f"{INTERACTION}/publish").is_success
    for path in (INTERACTION, f"/api/orgs/{ORGANIZATION}/interactions?json=true", f"{INTERACTION}/publishlog"):
        assert mock.giosg.get(path).is_success, path
    with Control(URL, http_client=mock.anonymous) as control:
        assert control.records("interactions")
        for request in control.requests():
            control.request(request["number"])


@pytest.mark.parametrize("depth", [501, 900, 990, 5_000])
def test_nesting_that_could_not_be_read_again_is_refused(giosg: httpx.Client, depth: int) -> None:
    body = '{"project": ' + '{"a":' * (depth - 1) + "1" + "}" * depth
    assert giosg.post(INTERACTION, content=body, headers=JSON).status_code == 400
    assert giosg.get(INTERACTION).is_success


@pytest.mark.parametrize("depth", [254, 255, 256, 499])
@pytest.mark.parametrize("wrap", [lambda value: [value], lambda value: {"a": value}], ids=["arrays", "objects"])
def test_an_invalid_body_that_is_deeply_nested_is_refused_by_field(
    giosg: httpx.Client, depth: int, wrap: Callable[[Any], Any]
) -> None:
    value: Any = 1
    for _ in range(depth - 1):
        value = wrap(value)
    assert giosg.post(TEAMS, json={"name": value}).json().keys() == {"name"}
    project = {"x": next(iter(value.values() if isinstance(value, dict) else value))}  # as deep as the name
    assert giosg.post(INTERACTION, json={"name": 5, "project": project}).json().keys() == {"name"}
    loaded = giosg.post("/__mock__/data", json={"records": {"teams": [{"example": "Team", "with": {"name": value}}]}})
    assert loaded.status_code == 400


def test_many_brackets_are_not_depth(giosg: httpx.Client) -> None:
    project = {"a": [{"b": []}] * 1000, "text": "[" * 5000}
    assert giosg.post(INTERACTION, json={"project": project}).json()["project"] == project


@pytest.mark.parametrize(
    "name", ["\x00", "\r\nSet-Cookie: a=b", "\N{PILE OF POO}", "\u202e", "x" * 100_000, "' OR 1=1 --"]
)
def test_any_text_is_kept_as_it_is(giosg: httpx.Client, name: str) -> None:
    for team in (giosg.post(TEAMS, json={"name": name}), giosg.post(TEAMS, data={"name": name})):
        assert (team.status_code, team.json()["name"]) == (201, name)
        assert giosg.delete(f"{TEAMS}/{team.json()['id']}").status_code == 204


@pytest.mark.parametrize(
    "query", [b"a" * 60_000, b"&" * 60_000, b"=&=&=", b"cursor", b"%00=%00", b"a=b;c=d", b"?" * 500]
)
def test_an_unusual_query_does_not_cause_an_error(giosg: httpx.Client, query: bytes) -> None:
    assert giosg.get(raw(b"/api/v5/users/me?" + query)).is_success


@pytest.mark.parametrize("size", [1025, 5000])
def test_a_body_above_the_limit_is_rejected_whatever_its_content(start_mock: Callable[..., Mock], size: int) -> None:
    mock = start_mock(max_body=1024)
    body = json.dumps({"name": "x" * (size - 12)}).encode()
    for client, path in ((mock.giosg, TEAMS), (mock.gotom, CAMPAIGN), (mock.anonymous, "/nothing")):
        response = client.post(path, content=body, headers=JSON)
        assert response.status_code == 413
        assert "1024 bytes" in response.json()["detail"]
    assert set(mock.gotom.post(CAMPAIGN, content=body, headers=JSON).json()) == {"type", "title", "status", "detail"}


def test_a_body_of_exactly_the_limit_is_accepted(start_mock: Callable[..., Mock]) -> None:
    giosg = start_mock(max_body=1024).giosg
    body = json.dumps({"name": "x" * (1024 - 12)}).encode()
    assert len(body) == 1024
    assert giosg.post(TEAMS, content=body, headers=JSON).status_code == 201
    assert giosg.post(TEAMS, content=iter([body[:500], body[500:]]), headers=JSON).status_code == 201
    assert giosg.post(TEAMS, content=iter([body, b" "]), headers=JSON).status_code == 413


def test_a_body_of_some_mebibytes_is_accepted_by_default(giosg: httpx.Client) -> None:
    text = "x" * (3 * 1024 * 1024)
    assert giosg.post(INTERACTION, json={"notes": text}).json()["notes"] == text
    refused = giosg.post(INTERACTION, json={"notes": text + "x" * 1024 * 1024})
    assert (refused.status_code, refused.json()) == (413, {"detail": "The JSON body is larger than 4194304 bytes."})


def test_a_longer_body_is_accepted_on_request(start_mock: Callable[..., Mock]) -> None:
    mock, text = start_mock(limits=Limits(json=10 * 1024 * 1024)), "x" * (9 * 1024 * 1024)
    assert mock.giosg.post(INTERACTION, json={"notes": text}).json()["notes"] == text
    assert mock.giosg.post(INTERACTION, json={"notes": text + "x" * 1024 * 1024}).status_code == 413


class TestDecoding:
    @pytest.mark.parametrize(
        ("text", "value"),
        [("1", 1), ("-0", 0), ("1e308", 1e308), ('"\\ud83d\\ude00"', "\N{GRINNING FACE}"), ("[]", [])],
    )
    def test_json_is_read(self, text: str, value: object) -> None:
        assert decode_json(text.encode()) == value

    @pytest.mark.parametrize(
        ("raw_text", "text"),
        [(b"a%20b", "a b"), (b"%C3%BC", "ü"), (b"%c3%bc", "ü"), (b"a+b", "a+b"), (b"%2B", "+"), (b"", "")],
    )
    def test_escapes_are_decoded(self, raw_text: bytes, text: str) -> None:
        assert percent_decode(raw_text, "path") == text

    def test_a_plus_is_a_space_in_forms_only(self) -> None:
        assert percent_decode(b"a+b%2Bc", "query", plus_is_space=True) == "a b+c"
