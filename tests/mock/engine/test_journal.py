"""The journal: limited by number and by size, without secrets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from scripts.mock.control import Control
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.journal import LARGEST_BODY, LARGEST_RESPONSE, LENGTH, Journal
from scripts.mock.engine.masking import masked, masked_query
from tests.mock.support import ORGANIZATION, ROOM, TEAMS, URL, VISITOR, Mock, add_teams

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def record(journal: Journal, answer: Answer, body: bytes = b"") -> None:
    incoming = Incoming("GET", b"/x", b"a=1", b"/x?a=1", "http", {}, body, api="giosg", operation_id="listTeams")
    journal.record(incoming, answer, NOW)


def test_the_oldest_requests_make_room_for_new_ones() -> None:
    journal = Journal(size=10_000)
    for number in range(10):
        record(journal, Answer(200, text="x" * (1000 + number)))
    kept = [one.number for one in journal.requests()]
    assert kept == [7, 8, 9, 10]
    record(journal, Answer(200, {}))
    assert [one.number for one in journal.requests()] == [7, 8, 9, 10, 11]
    record(journal, Answer(200, text="x" * 20_000))
    assert [one.number for one in journal.requests()] == []
    assert journal.last == 12
    journal.clear()
    record(journal, Answer(200, text="x" * 8_000))
    assert [one.number for one in journal.requests()] == [1], "clearing gives all of the size back"


def test_a_journal_without_size_only_counts() -> None:
    journal = Journal(size=0)
    record(journal, Answer(200, {}))
    assert (len(journal.requests()), journal.last) == (0, 1)


def test_its_number_is_limited_too() -> None:
    journal = Journal()
    for _ in range(LENGTH + 5):
        record(journal, Answer(200, {}))
    assert [journal.requests()[0].number, len(journal.requests())] == [6, LENGTH]


def test_bodies_are_cut_and_files_are_not_kept() -> None:
    journal = Journal()
    record(journal, Answer(200, {"a": "x" * LARGEST_RESPONSE}), b"x" * (LARGEST_BODY + 1))
    record(journal, Answer(200, text=b"\x89PNG", media_type="image/png"))
    record(journal, Answer(204, has_body=False))
    record(journal, Answer(200, text="caf\xe9", media_type="text/csv; charset=utf-8"))
    record(journal, Answer(200, {"a": 1}))
    cut, image, empty, text, whole = journal.requests()
    assert [len(cut.body), len(cut.response_body), cut.response] == [LARGEST_BODY, LARGEST_RESPONSE, None]
    assert [image.response, empty.response, text.response, whole.response] == [None, None, "caf\xe9", {"a": 1}]


def test_a_mock_takes_its_size_from_the_settings(start_mock: Callable[..., Mock]) -> None:
    mock = start_mock(journal=5000)
    for _ in range(20):
        mock.giosg.get(TEAMS)
    assert 0 < len(mock.app.journal.requests()) < 5


def test_requests_are_listed_from_a_number_on(mock: Mock) -> None:
    for _ in range(5):
        mock.giosg.get(TEAMS)
    with Control(URL, http_client=mock.anonymous) as control:
        assert [one["number"] for one in control.requests(after=2)] == [3, 4, 5]
        assert [one["number"] for one in control.requests(after=2, limit=2)] == [4, 5]
        assert control.requests(limit=0) == []
        control.clear_requests()
        listed = mock.anonymous.get("/__mock__/requests").json()
        assert (listed["requests"], listed["last"]) == ([], 0)


def test_every_clear_and_every_start_begins_an_epoch(mock: Mock, start_mock: Callable[..., Mock]) -> None:
    """So that a reader notices a reset after which there are as many requests as before."""
    epochs = []
    for each in (mock, mock, start_mock()):
        each.giosg.get(TEAMS)
        each.giosg.get(TEAMS)
        for after in (0, 2):
            listed = each.anonymous.get(f"/__mock__/requests?after={after}").json()
            assert listed["last"] == 2
            epochs.append(listed["epoch"])
        each.anonymous.post("/__mock__/reset")
    assert epochs[::2] == epochs[1::2]
    assert len(set(epochs)) == 3


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/api/v5/incoming_invitations/very-secret-key", "/api/v5/incoming_invitations/***"),
        ("/api/v5/incoming_invitations/very-secret-key/accept", "/api/v5/incoming_invitations/***/accept"),
        ("/api/v5/incoming_invitations/very-secret-key/x/", "/api/v5/incoming_invitations/***/x/"),
        ("/api/v5/incoming%5Finvitations/very-secret-key", "/api/v5/incoming%5Finvitations/***"),
        ("/api/v5/incoming_invitations", "/api/v5/incoming_invitations"),
        ("/api/v5/incoming_invitations/", "/api/v5/incoming_invitations/"),
        (f"{TEAMS}/t1", f"{TEAMS}/t1"),
    ],
)
def test_secrets_in_paths_are_masked(mock: Mock, path: str, shown: str) -> None:
    """Those of `format: password`, whether the rest of the path is described or not."""
    mock.giosg.get(path)
    listed, one = (mock.anonymous.get(f"/__mock__/{each}") for each in ("requests", "requests/1"))
    near = mock.anonymous.post("/__mock__/requests/verify", json={"status": 999})
    shows = [listed.json()["requests"][0], one.json(), near.json()["nearMisses"][0]]
    assert [each["path"] for each in shows] == [shown] * 3
    assert "very-secret" not in listed.text + one.text + near.text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"access_token": "abc", "name": "x"}, {"access_token": "***", "name": "x"}),
        ({"tokens": ["abc", "def"]}, {"tokens": ["***", "***"]}),
        ([{"a": {"client_secret": "x"}}], [{"a": {"client_secret": "***"}}]),
        ({"code": "0123456789"}, {"code": "***"}),
        ({"code": "fi", "language_code": "en-US"}, {"code": "fi", "language_code": "en-US"}),
        ({"token": None, "secret": 5, "password": ""}, {"token": None, "secret": 5, "password": ""}),
        (
            {"next": "https://a.test:81/teams?access_token=abc&x=a%20b", "text": "see https://a.test?token=abc"},
            {"next": "https://a.test:81/teams?access_token=***&x=a%20b", "text": "see https://a.test?token=abc"},
        ),
        ([["http://a.test?token=abc", "http://a.test/?"]], [["http://a.test?token=***", "http://a.test/?"]]),
    ],
)
def test_secrets_are_masked(value: Any, expected: Any) -> None:
    assert masked(value) == expected


def test_properties_that_the_description_marks_are_masked(mock: Mock) -> None:
    """Those with `format: password`, in bodies and in records; others of the same name are not."""
    listed = mock.giosg.get("/api/v5/incoming_invitations").json()["results"]
    keys = [one["key"] for one in listed]
    assert keys
    read = mock.giosg.get(f"/api/v5/incoming_invitations/{keys[0]}").json()
    assert read["key"] == keys[0]
    with Control(URL, http_client=mock.anonymous) as control:
        shown = [control.request(1)["response"]["results"], [control.request(2)["response"]]]
        shown += [control.records("incoming_invitations")]
        assert {one["key"] for records in shown for one in records} == {"***"}
        sent = control.records("outgoing_invitations")
        assert {one["_key"] for one in sent} == {"***"}
        assert shown[0] == [one | {"key": "***"} for one in listed]
    variable = {"key": "username", "value": "Jane"}
    path = f"/api/v5/orgs/{ORGANIZATION}/rooms/{ROOM}/visitors/{VISITOR}/variables"
    assert mock.giosg.post(path, json=variable).status_code == 201
    with Control(URL, http_client=mock.anonymous) as control:
        assert control.request(3)["body"] == variable


def test_links_to_further_pages_show_no_token(start_mock: Callable[..., Mock]) -> None:
    mock = start_mock(page_size=1)
    add_teams(mock.giosg, 2)
    answer = mock.giosg.get(f"{TEAMS}?access_token=very-secret").json()
    with Control(URL, http_client=mock.anonymous) as control:
        response = control.request(3)["response"]
    assert response == answer | {"next": answer["next"].replace("very-secret", "***")} != answer


def test_an_unknown_operation_matches_nothing_by_mistake(mock: Mock) -> None:
    mock.giosg.get(TEAMS)
    requests = mock.app.requests
    assert len(requests.matching("listTeams")) == len(requests[:1].matching("listTeams")) == 1
    assert not requests.matching("deleteTeam")
    for some in (requests, requests.matching(status=200), requests[1:]):
        with pytest.raises(ValueError, match="unknown operation 'deleteTeams'; similar: deleteTeam"):
            some.matching("deleteTeams")


def test_recorded_requests_can_be_printed(mock: Mock) -> None:
    """A failed assertion prints them."""
    mock.giosg.post("/api/v5/incoming_invitations/very-secret-key/accept?token=very-secret", json={"x": "very-secret"})
    requests = mock.app.requests
    for shown in (requests, requests.matching(status=404), requests[:1]):
        assert "POST /api/v5/incoming_invitations/***/accept 404" in repr(shown)
        assert "very-secret" not in repr(shown) + repr(shown[0])
    assert requests[0].path == "/api/v5/incoming_invitations/very-secret-key/accept"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ""),
        ("page=2&b", "page=2&b"),
        ("access%5Ftoken=abc&x=1", "access%5Ftoken=***&x=1"),
        ("code=0123456789&code=fi", "code=***&code=fi"),
        ("Client_Secret=a%20b", "Client_Secret=***"),
        ("token", "token"),
    ],
)
def test_secrets_in_queries_are_masked(query: str, expected: str) -> None:
    assert masked_query(query) == expected


def test_no_control_endpoint_shows_a_secret(mock: Mock) -> None:
    """A secret of each kind that a request or response has."""
    mock.anonymous.post(
        "/identity/token",
        data={
            "grant_type": "authorization_code",
            "client_id": "x",
            "client_secret": "very-secret-secret",
            "code": "very-secret-code",
        },
    )
    mock.anonymous.get(
        "/api/v5/users/me?access_token=very-secret-token", headers={"Authorization": "Token very-secret"}
    )
    issued = mock.anonymous.post(f"/api/v5/public/orgs/{ORGANIZATION}/auth", json={}).json()
    found = [mock.anonymous.get("/__mock__/requests").text]
    found += [mock.anonymous.get(f"/__mock__/requests/{number}").text for number in (1, 2, 3)]
    with Control(URL, http_client=mock.anonymous) as control:
        found += [str(control.records(one["name"])) for one in control.collections()]
    text = " ".join(found)
    assert "very-secret" not in text
    secrets = [value for name, value in issued.items() if "token" in name or "secret" in name]
    for value in secrets:
        assert str(value) not in text
