"""Each attack of `attacks/` gets the documented error response, and leaves the server and its data unchanged."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from http.client import parse_headers
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from scripts.processes import child
from tests.conftest import PROJECT, Documents
from tests.mock.attack import Attack, attacks
from tests.mock.databases import Connection, MockDatabase
from tests.mock.wire import connect

ATTACKS = list(attacks())
PROBE = b"GET /__mock__/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
MAX_BODY = 1024 * 1024
PROBLEM = ["detail", "status", "title", "type"]


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    body: bytes

    def json(self) -> Any:
        assert self.headers["Content-Type"] == "application/json"
        return json.loads(self.body)


@dataclass(frozen=True)
class Server:
    """A mock server process with a database file, and its standard error."""

    url: str
    process: subprocess.Popen[str]
    errors: Path
    database: Connection

    def state(self) -> list[tuple[Any, ...]]:
        """Return every record (including deleted ones), file and counter."""
        return [
            *self.database("SELECT * FROM record ORDER BY sequence"),
            *self.database("SELECT * FROM content ORDER BY collection, id"),
            *self.database("SELECT * FROM counter ORDER BY name"),
        ]

    def exchange(self, *messages: bytes, method: str = "GET") -> list[Answer]:
        """Return all responses until the server closes the connection; `method` is that of the first request."""
        answers: list[Answer] = []
        with connect(self.url) as connection:
            connection.send(*messages)
            with connection.socket.makefile("rb") as stream:
                while stream.peek(1):
                    answers.append(read(stream, method if not answers else "GET"))
        return answers


def read(stream: BinaryIO, method: str) -> Answer:
    """Read the next response of a stream, with the subset of RFC 9112 section 6.3 that the mock uses."""
    status = int(stream.readline().split()[1])
    headers = parse_headers(stream)
    length = 0 if method == "HEAD" else int(headers.get("Content-Length", "0"))
    return Answer(status, headers, stream.read(length))


@pytest.fixture(scope="module")
def server(
    documents: Documents, module_database: MockDatabase, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("attacked")
    command = [sys.executable, "-m", "scripts.mock", "--port", "0", "--documents", str(documents.folder("mock"))]
    command += ["--database", module_database.location, "--max-body", str(MAX_BODY), "--check-responses"]
    with (
        (folder / "stderr").open("w") as stderr,
        child(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=stderr) as process,
    ):
        assert process.stdout is not None
        try:
            url = process.stdout.readline().split()[3]
            with module_database.connection() as database:
                yield Server(url, process, folder / "stderr", database)
        finally:
            process.terminate()
    assert (folder / "stderr").read_text() == ""


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_is_rejected_and_leaves_no_trace(server: Server, attack: Attack) -> None:
    before = server.state()
    answers = server.exchange(attack.message(datetime.now(UTC)), PROBE, method=attack.method)
    refused = answers[0]
    check_answer(attack, refused)
    if attack.expect.get("closed"):
        assert len(answers) == 1, "there was a response after the last one"
        answers += server.exchange(PROBE)
    assert [answer.status for answer in answers[1:]] == [200], "other responses than the probe's"
    assert answers[1].json()["status"] == "ok"
    assert server.state() == before
    assert server.process.poll() is None
    assert server.errors.read_text() == ""


def check_answer(attack: Attack, answer: Answer) -> None:
    expect = attack.expect
    assert answer.status == expect["status"], answer.body
    assert 400 <= answer.status < 500
    assert len(answer.body) < 1500, "the error response repeats the request"
    if "diagnosis" in expect:
        assert answer.headers["X-Mock-Signature-Diagnosis"].startswith(expect["diagnosis"])
    if expect.get("closed"):
        assert answer.headers["Connection"] == "close"
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
        return
    if attack.method == "HEAD":
        return
    body = answer.json()
    check_form(attack, answer.status, body)
    if "json" in expect:
        assert body == expect["json"]
    assert str(expect.get("says", "")) in answer.body.decode()
    if "field" in expect:
        assert expect["field"] in places(body)


def check_form(attack: Attack, status: int, body: Any) -> None:
    """Check the format of an error body: field errors or `detail` (giosg, seed 000), or goTom's as in its reference."""
    if attack.api != "gotom":
        assert isinstance(body, dict)
        if list(body) == ["detail"]:
            assert isinstance(body["detail"], str)
        else:
            assert status == 400
            assert body
            assert all(isinstance(messages, list) and messages for messages in body.values())
    elif status == 401:
        assert isinstance(body, str)
    elif attack.operation == "importCustomer" and status == 400 and "error" in body:
        assert isinstance(body["error"]["msg"], str)
    elif "errors" in body:
        assert status == 400
        for violation in body["errors"]:
            assert {"propertyPath", "message", "invalidValue", "cause"} <= violation.keys()
    elif attack.operation not in ("getCustomer", "getCustomerImportLog"):
        assert sorted(body) == PROBLEM
        assert body["status"] == status


def places(body: Any) -> list[str]:
    """Return the fields named in an error body."""
    if "errors" in body:
        return [violation["propertyPath"] for violation in body["errors"]]
    if "error" in body:
        return [body["error"]["msg"].partition(":")[0]]
    return list(body)


def test_the_attacks_are_many_and_distinct() -> None:
    cases = Counter((attack.family, attack.case["id"], attack.operation) for attack in ATTACKS)
    assert max(cases.values()) == 1
    assert len({(family, case) for family, case, _ in cases}) >= 230
    assert {attack.api for attack in ATTACKS} == {"giosg", "interactions", "gotom"}


@pytest.mark.parametrize("operation", sorted({attack.operation for attack in ATTACKS}))
def test_without_an_attack_the_same_request_is_accepted(server: Server, operation: str) -> None:
    """Otherwise a case could fail for another reason than its own."""
    plain = Attack("none", operation, {}, ATTACKS[0].operations)
    reset = b"POST /__mock__/reset HTTP/1.1\r\nHost: localhost\r\n\r\n"
    answers = server.exchange(plain.message(datetime.now(UTC)), reset, PROBE)
    assert answers[0].status in (200, 201, 204), answers[0].body
    assert [answer.status for answer in answers[1:]] == [200, 200]
