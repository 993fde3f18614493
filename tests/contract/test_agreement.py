"""Servers behind two doors must give the same response; base URLs and what a connection needs may differ."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.doors.agreement import disagreements
from scripts.contract.doors.door import Received
from scripts.contract.forked import mock_servers
from scripts.contract.run import Dials, run
from scripts.contract.tasks import single_task
from tests.conftest import Documents
from tests.contract.faults.mock import Faulty

RAW = "http://127.0.0.1:1"
OTHER = "http://127.0.0.1:22"


def received(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Received:
    return Received(status, {"content-type": "application/json", **(headers or {})}, json.dumps(body).encode())


def compared(raw: Received, other: Received, left_out: tuple[str, ...] = ()) -> list[str]:
    return disagreements(raw, RAW, other, OTHER, left_out)


@pytest.mark.parametrize(
    ("raw", "other"),
    [
        ({"a": 1, "b": [None, "x"]}, {"b": [None, "x"], "a": 1.0}),
        ({"url": f"{RAW}/a"}, {"url": f"{OTHER}/a"}),
        ({"next": f"{RAW}/a?x=%3A&y=1"}, {"next": f"{OTHER}/a?y=1&x=:"}),
        ({"at": "2026-01-01T00:00:00Z"}, {"at": "2026-01-01T01:00:00+01:00"}),
        ({"number": 4.487077787181823e16}, {"number": 44870777871818230}),
        (
            {"file": "a.png", "content_type": None, "charset": None, "kind": "other"},
            {"file": "a.png", "content_type": "image/png", "charset": "utf-8", "kind": "image"},
        ),
    ],
)
def test_what_means_the_same_agrees(raw: Any, other: Any) -> None:
    assert compared(received(raw), received(other)) == []


def test_the_headers_of_a_connection_do_not_matter_and_all_others_do() -> None:
    mine = {"date": "Mon", "content-length": "3", "location": f"{RAW}/teams/1"}
    assert compared(received({}, 201, mine), received({}, 201, {"date": "Tue", "location": f"{OTHER}/teams/1"})) == []
    assert compared(received({}, 201, mine), received({}, 201, {"location": f"{OTHER}/teams/2"})) == [
        f"header location '{RAW}/teams/2', not '{RAW}/teams/1'"
    ]


@pytest.mark.parametrize(
    ("raw", "other", "words"),
    [
        ({"a": 1}, {"a": 2}, "2 at /a, not 1"),
        ({"a": 1}, {"a": True}, "True at /a, not 1"),
        ({"a": [{"b/c": "x"}]}, {"a": [{"b/c": None}]}, "None at /a/0/b~1c, not 'x'"),
        ({"a": 1}, {}, "{} at the root, not {'a': 1}"),
        ({"content_type": "a/b"}, {"content_type": "a/c"}, "'a/c' at /content_type, not 'a/b'"),
        ({"kind": "chat", "msg": "a"}, {"kind": "room", "msg": "a"}, "'room' at /kind, not 'chat'"),
        ({"msg": "b: wrong"}, {"msg": "a: wrong"}, "'a: wrong' at /msg, not 'b: wrong'"),
        ([1], [1, 2], "[1, 2] at the root, not [1]"),
        ({"next": f"{RAW}/a?x=1"}, {"next": f"{OTHER}/a?x=2"}, f"'{RAW}/a?x=2' at /next, not '{RAW}/a?x=1'"),
    ],
)
def test_what_differs_is_named_with_its_place(raw: Any, other: Any, words: str) -> None:
    assert compared(received(raw), received(other)) == [words]


def test_errors_agree_by_their_status_since_their_texts_may_quote_a_body_in_another_order() -> None:
    assert compared(received({"errors": ["b", "a"]}, 400), received({"errors": ["a", "b"]}, 400)) == []
    assert compared(received({"warningLogs": ["b"], "id": 1}), received({"warningLogs": ["a"], "id": 1})) == []
    assert compared(received({"warningLogs": ["b"], "id": 1}), received({"warningLogs": ["a"], "id": 2})) != []


def test_after_the_same_bytes_errors_and_warnings_agree_in_their_texts_too() -> None:
    raw, other = received({"errors": ["b", "a"]}, 400), received({"errors": ["a", "b"]}, 400)
    assert disagreements(raw, RAW, other, OTHER, same_bytes=True) == ["'a' at /errors/0, not 'b'"]
    warned, otherwise = received({"warningLogs": ["b"]}), received({"warningLogs": ["a"]})
    assert disagreements(warned, RAW, otherwise, OTHER, same_bytes=True) == ["'a' at /warningLogs/0, not 'b'"]


def test_another_status_says_enough() -> None:
    assert compared(received({"a": 1}), received({}, 404)) == ["status 404, not 200"]


def test_links_may_lack_what_the_client_leaves_out() -> None:
    raw, other = received({"next": f"{RAW}/a?format=json&x=1"}), received({"next": f"{OTHER}/a?x=1"})
    assert compared(raw, other, ("format",)) == []
    assert compared(raw, other) != []


def test_a_server_that_answers_otherwise_behind_a_client_turns_that_door_red(
    documents: Documents, tmp_path: Path
) -> None:
    options = ("--documents", str(documents.folder("mock")))
    with (
        mock_servers(1, tmp_path / "raw.log", *options) as [raw_url],
        mock_servers(1, tmp_path / "other.log", *options, main=Faulty("write-acknowledged-not-stored")) as [other_url],
    ):
        task = single_task("giosg", ("createTeam", "getTeam", "updateTeam", "listTeams"))
        dials = Dials(documents.root, tmp_path / "reports", 5, 1)
        raw, client = run(task, {"raw": raw_url, "sync": other_url}, dials)
    assert raw.passed, raw.log.read_text()
    assert not client.passed
    assert any("differs from the raw response" in one for one in client.caught)
