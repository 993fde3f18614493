"""Hooks before and after each attempt, the limit of the time for retries, and secrets in paths."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.hooks import Attempt

from scripts.openapi import Document
from tests.clients.both_kinds import KINDS, finished
from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TOKEN = "t0ken-that-must-not-show"
KEY = "k3y/that must-not-show"
BUSY = httpx.Response(503, headers={"Retry-After": "2"})
GONE = httpx.Response(404, headers={"X-Request-Id": "r-1"})


def giosg(asynchronous: bool, **options: Any) -> Any:
    return (AsyncGiosg if asynchronous else Giosg)(TOKEN, **options)


@KINDS
def test_hooks_see_each_attempt_and_whether_another_follows(
    answering: Answering, no_waiting: list[float], asynchronous: bool
) -> None:
    seen: list[Attempt] = []
    server = answering(BUSY, httpx.ConnectError("no"), GONE)
    client = giosg(asynchronous, transport=server.transport, on_request=seen.append, on_response=seen.append)
    with pytest.raises(errors.NotFoundError):
        finished(client.teams.list(ID, cursor="personal"))
    shown = [(one.number, one.status_code, one.error, one.wait is None) for one in seen]
    assert shown == [
        (1, None, None, True),
        (1, 503, None, False),
        (2, None, None, True),
        (2, None, "ConnectError", False),
        (3, None, None, True),
        (3, 404, None, True),
    ]
    assert [one.wait for one in seen if one.wait is not None] == no_waiting
    assert {(one.operation, one.method, one.path) for one in seen} == {("listTeams", "GET", f"/api/v6/orgs/{ID}/teams")}
    assert seen[-1].headers["x-request-id"] == "r-1"
    assert seen[-1].seconds >= 0
    assert TOKEN not in repr(seen)


@KINDS
def test_a_copy_of_the_client_has_more_hooks(answering: Answering, asynchronous: bool) -> None:
    first: list[Attempt] = []
    second: list[Attempt] = []
    client = giosg(asynchronous, transport=answering(GONE).transport, on_response=first.append)
    for one in (client.with_options(on_response=second.append), client):
        with pytest.raises(errors.NotFoundError):
            finished(one.users.me())
    assert (len(first), len(second)) == (2, 1)


@KINDS
def test_an_exception_of_a_hook_ends_the_call(answering: Answering, asynchronous: bool) -> None:
    def stop(attempt: Attempt) -> None:
        raise LookupError(attempt.operation)

    server = answering(GONE)
    with pytest.raises(LookupError, match="getCurrentUser"):
        finished(giosg(asynchronous, transport=server.transport, on_request=stop).users.me())
    assert server.requests == []


class Stop(BaseException):
    """What ends an attempt as a cancellation does."""


def large() -> httpx.Response:
    return httpx.Response(200, content=b"x" * 101)


@KINDS
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (large(), errors.ResponseTooLargeError),
        (RuntimeError("the event loop is closed"), errors.ClosedError),
        (Stop(), Stop),
    ],
    ids=["large", "closed", "stopped"],
)
def test_hooks_see_the_end_of_an_attempt_whatever_ends_it(
    answering: Answering, answer: Any, expected: type[BaseException], asynchronous: bool
) -> None:
    seen: list[Attempt] = []
    http = (httpx.AsyncClient if asynchronous else httpx.Client)(transport=answering(answer).transport)
    options = {"http_client": http, "max_response_bytes": 100, "on_request": seen.append, "on_response": seen.append}
    with pytest.raises(expected):
        finished(giosg(asynchronous, **options).users.me())
    assert [(one.number, one.status_code, one.error, one.wait) for one in seen] == [
        (1, None, None, None),
        (1, None, expected.__name__, None),
    ]


@KINDS
def test_hooks_see_the_end_of_an_attempt_that_cannot_be_encoded(answering: Answering, asynchronous: bool) -> None:
    seen: list[Attempt] = []
    server = answering(GONE)
    client = giosg(asynchronous, transport=server.transport, on_request=seen.append, on_response=seen.append)
    with pytest.raises(errors.InvalidArgumentError):
        finished(client.teams.create(ID, {"name": "\ud800"}))
    assert [one.error for one in seen] == [None, "InvalidArgumentError"]
    assert server.requests == []


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that notes whether it was closed."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


@KINDS
def test_an_exception_of_a_hook_closes_a_streamed_response(asynchronous: bool) -> None:
    def stop(attempt: Attempt) -> None:
        raise LookupError(attempt.operation)

    body = Body()
    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=body))
    manager = giosg(asynchronous, transport=transport, on_response=stop).users.with_streaming_response.me()

    async def enter() -> None:
        async with manager:
            pass

    with pytest.raises(LookupError, match="getCurrentUser"):
        finished(enter()) if asynchronous else manager.__enter__()
    assert body.is_closed


@pytest.mark.parametrize("name", ["on_request", "on_response"])
def test_an_invalid_hook_is_rejected(name: str) -> None:
    async def hook(attempt: Attempt) -> None:
        pass

    for wrong in (hook, 5):
        with pytest.raises(errors.ConfigurationError, match=f"{name} must be a function that is not asynchronous"):
            Giosg(TOKEN, **{name: wrong})  # type: ignore[arg-type]  # of a wrong type
        with pytest.raises(errors.ConfigurationError, match=name):
            Giosg(TOKEN).with_options(**{name: wrong})  # type: ignore[arg-type]  # of a wrong type


@KINDS
@pytest.mark.parametrize(("limit", "requests"), [(1.9, 1), (2.1, 2), (4.1, 3), (None, 6)])
def test_no_attempt_begins_after_the_time_for_retries(
    answering: Answering,
    monkeypatch: pytest.MonkeyPatch,
    limit: float | None,
    requests: int,
    asynchronous: bool,
) -> None:
    now = 0.0

    def pause(seconds: float) -> None:
        nonlocal now
        now += seconds

    async def pause_async(seconds: float) -> None:
        pause(seconds)

    monkeypatch.setattr("time.monotonic", lambda: now)
    monkeypatch.setattr("time.sleep", pause)
    monkeypatch.setattr("anyio.sleep", pause_async)
    server = answering(BUSY)
    for client in (
        giosg(asynchronous, transport=server.transport, max_retries=5, max_elapsed=limit),
        giosg(asynchronous, transport=server.transport, max_retries=5).with_options(max_elapsed=limit),
    ):
        server.requests.clear()
        with pytest.raises(errors.ServerError):
            finished(client.users.me())
        assert len(server.requests) == requests


@pytest.mark.parametrize("limit", [0, -1, "5", True])
def test_an_invalid_time_for_retries_is_refused(limit: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="max_elapsed must be a positive number of seconds"):
        Giosg(TOKEN, max_elapsed=limit)


# Secrets in paths


@KINDS
@pytest.mark.parametrize("method", ["get", "accept", "reject"])
def test_a_secret_in_a_path_is_shown_nowhere(
    answering: Answering, caplog: pytest.LogCaptureFixture, method: str, asynchronous: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[Attempt] = []
    server = answering(GONE)
    client = giosg(asynchronous, transport=server.transport, on_request=seen.append, on_response=seen.append)
    body: list[Any] = [{}] if method == "accept" else []
    with pytest.raises(errors.NotFoundError) as caught:
        finished(getattr(client.incoming_invitations, method)(KEY, *body))
    assert server.last.url.raw_path.startswith(b"/api/v5/incoming_invitations/k3y%2Fthat%20must-not-show")
    assert "/api/v5/incoming_invitations/[redacted]" in str(caught.value)
    assert seen[0].path.startswith("/api/v5/incoming_invitations/[redacted]")
    lines = [record.getMessage() for record in caplog.records]
    assert any(line.startswith("HTTP Request: ") and "[redacted]" in line for line in lines)  # of httpx itself
    for text in (*lines, str(caught.value), repr(caught.value), repr(seen)):
        assert "must-not-show" not in text


@KINDS
@pytest.mark.parametrize(
    "key", ["tök en", "a#b", "a?b", "a%2Fb", "~a|b^c", "a;b=c,d", "a+b@c:d[e]", '"<a>"', "../a", "%C3%b6"]
)
def test_a_secret_in_a_path_is_hidden_as_httpx_encodes_it(
    answering: Answering, caplog: pytest.LogCaptureFixture, key: str, asynchronous: bool
) -> None:
    caplog.set_level(logging.INFO)
    client = giosg(asynchronous, transport=answering(GONE).transport)
    with pytest.raises(errors.NotFoundError) as caught:
        finished(client.incoming_invitations.get(key))
    shown = "/api/v5/incoming_invitations/[redacted]"
    assert f"(GET {shown})" in str(caught.value)
    (line,) = (one.getMessage() for one in caplog.records if one.name == "httpx")
    assert line.startswith(f"HTTP Request: GET https://service.giosg.com{shown} ")


@KINDS
def test_a_secret_in_a_path_is_not_in_the_error_without_a_response(
    answering: Answering, caplog: pytest.LogCaptureFixture, no_waiting: list[float], asynchronous: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    client = giosg(asynchronous, transport=answering(httpx.ConnectError("refused")).transport)
    with pytest.raises(errors.ConnectionFailedError) as caught:
        finished(client.incoming_invitations.get(KEY))
    assert "must-not-show" not in caplog.text + str(caught.value)


def test_the_path_parameters_that_are_secrets_are_these(documents: Any) -> None:
    """One that is added is added here too, and the test above tries it."""
    found = set()
    for api in ("giosg", "visitor", "reporting", "interactions", "gotom"):
        document: Document = documents.read("python", api)
        for operation in document.operations:
            for place in operation.parameters:
                schema = document.resolve(place.value["schema"])
                if place.value["in"] == "path" and schema.get("format") == "password":
                    found.add((operation.id, place.value["name"]))
    assert found == {
        (operation, "invitation_key")
        for operation in ("getIncomingInvitation", "acceptIncomingInvitation", "rejectIncomingInvitation")
    }
