"""What no client should send: a clear 4xx, nothing stored, the server unharmed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from scripts.mock.text import decode_json, percent_decode
from tests.mock.support import INTERACTION, ORGANIZATION, TEAMS, URL, Mock

CAMPAIGN = "/app-api/campaign"
JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(autouse=True)
def _unharmed(mock: Mock) -> Iterator[None]:
    """After each test the demo data are as they were."""
    before = mock.giosg.get(TEAMS).json()
    yield
    assert mock.giosg.get(TEAMS).json() == before


def raw(path: bytes) -> httpx.URL:
    return httpx.URL(URL).copy_with(raw_path=path)


BODIES = {
    "nothing": b"",
    "half an object": b'{"name": "x"',
    "text behind it": b'{"name": "x"} x',
    "single quotes": b"{'name': 'x'}",
    "a comma too many": b'{"name": "x",}',
    "a comment": b'{"name": "x"} // y',
    "NaN": b'{"name": "x", "n": NaN}',
    "infinity": b'{"name": "x", "n": -Infinity}',
    "a number out of range": b'{"name": "x", "n": 1e400}',
    "a number of 10000 digits": b'{"name": "x", "n": ' + b"9" * 10_000 + b"}",
    "a raw control character": b'{"name": "x\n"}',
    "a raw NUL": b'{"name": "x"}\x00',
    "bytes that are no UTF-8": b'{"name": "\xff\xfe"}',
    "Latin-1": '{"name": "ü"}'.encode("latin-1"),
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"name": "x"}',
    "an encoded surrogate": b'{"name": "\xed\xa0\x80"}',
    "half a surrogate pair": b'{"name": "\\ud800"}',
    "half a pair as a key": b'{"name": "x", "\\udfff": 1}',
    "a bad escape": b'{"name": "\\x41"}',
    "100000 arrays": b"[" * 100_000 + b"]" * 100_000,
    "100000 objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "100000 arrays without an end": b"[" * 100_000,
    "gzip": b"\x1f\x8b\x08\x00",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_what_is_no_json_is_refused_with_a_reason(mock: Mock, body: bytes) -> None:
    for response in (
        mock.giosg.post(TEAMS, content=body, headers=JSON),
        mock.giosg.post(INTERACTION, content=body, headers=JSON),
    ):
        assert response.status_code == 400
        assert response.json()["detail"].startswith("JSON parse error - ")
        assert len(response.content) < 500
    refused = mock.gotom.post(CAMPAIGN, content=body, headers=JSON)
    assert (refused.status_code, refused.json()["status"]) == (400, 400)


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


@pytest.mark.parametrize("depth", [501, 900, 990, 5_000])
def test_nesting_that_could_not_be_read_again_is_refused(giosg: httpx.Client, depth: int) -> None:
    body = '{"project": ' + '{"a":' * (depth - 1) + "1" + "}" * depth
    assert giosg.post(INTERACTION, content=body, headers=JSON).status_code == 400
    assert giosg.get(INTERACTION).is_success


def test_many_brackets_are_not_depth(giosg: httpx.Client) -> None:
    project = {"a": [{"b": []}] * 1000, "text": "[" * 5000}
    assert giosg.post(INTERACTION, json={"project": project}).json()["project"] == project


@pytest.mark.parametrize(
    "name", ["\x00", "\r\nSet-Cookie: a=b", "\N{PILE OF POO}", "\u202e", "x" * 100_000, "' OR 1=1 --"]
)
def test_any_text_is_kept_as_it_is(giosg: httpx.Client, name: str) -> None:
    for request in ({"json": {"name": name}}, {"data": {"name": name}}):
        team = giosg.post(TEAMS, **request)
        assert (team.status_code, team.json()["name"]) == (201, name)
        assert giosg.delete(f"{TEAMS}/{team.json()['id']}").status_code == 204


@pytest.mark.parametrize(
    "body",
    [b"name=%", b"name=%f", b"name=%zz", b"name=%ff", b"%ff=x", b"name=\xff", b"name=%ed%a0%80", b"%", b"name=a%u0041"],
)
def test_a_form_with_broken_escapes_is_refused(giosg: httpx.Client, body: bytes) -> None:
    response = giosg.post(TEAMS, content=body, headers=FORM)
    assert (response.status_code, list(response.json())) == (400, ["detail"])


@pytest.mark.parametrize("escape", [b"%", b"%f", b"%zz", b"%ff", b"%ed%a0%80", b"%c0%af", b"%u0041", b"%%30"])
def test_a_path_or_query_with_broken_escapes_is_refused(mock: Mock, escape: bytes) -> None:
    for path in (
        b"/api/v5/users/" + escape,
        b"/api/v5/users/me?format=" + escape,
        b"/api/v5/users/me?" + escape + b"=x",
        TEAMS.encode() + b"?cursor=" + escape,
        b"/nothing/" + escape,
        b"/app-api/campaign/" + escape,
    ):
        client = mock.gotom if path.startswith(b"/app-api") else mock.giosg
        response = client.get(raw(path))
        assert response.status_code == 400, path
        assert "detail" in response.json()


@pytest.mark.parametrize(
    "query", [b"a" * 60_000, b"&" * 60_000, b"=&=&=", b"cursor", b"%00=%00", b"a=b;c=d", b"?" * 500]
)
def test_a_strange_query_is_no_reason_to_fail(giosg: httpx.Client, query: bytes) -> None:
    assert giosg.get(raw(b"/api/v5/users/me?" + query)).is_success


@pytest.mark.parametrize("size", [1025, 5000])
def test_a_body_beyond_the_limit_is_refused_whatever_it_holds(start_mock: Callable[..., Mock], size: int) -> None:
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
    text = "x" * (9 * 1024 * 1024)
    assert giosg.post(INTERACTION, json={"notes": text}).json()["notes"] == text
    assert giosg.post(INTERACTION, json={"notes": text + "x" * 1024 * 1024}).status_code == 413


def test_a_refusal_repeats_a_value_in_short_only(giosg: httpx.Client) -> None:
    for response in (
        giosg.post(TEAMS, json={"name": ["x" * 100_000]}),
        giosg.get(TEAMS, params={"ordering": "x" * 10_000}),
        giosg.post(TEAMS, content=b"x", headers={"Content-Type": "x" * 10_000}),
        giosg.request("X" * 10_000, TEAMS),
    ):
        assert response.is_client_error
        assert len(response.content) < 500


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
