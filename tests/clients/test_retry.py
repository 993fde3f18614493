"""Retries: when a client retries, and how long it waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import gotom_client
import httpx
import pytest
from giosg_client import AsyncGiosg, Giosg, errors
from giosg_client.models import TeamWrite
from giosg_client.retry import pause
from gotom_client import GoTom

from tests.clients.conftest import Recorder

Answering = Callable[..., Recorder]
ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
BUSY = httpx.Response(503)
GONE = httpx.Response(404, json={"detail": "Not found."})
BROKEN = httpx.ReadError("broken")
REFUSED = httpx.ConnectError("refused")


def ask(server: Recorder, **options: Any) -> None:
    Giosg("t", transport=server.transport, **options).teams.get(ORGANIZATION, ORGANIZATION)


def create(server: Recorder) -> None:
    Giosg("t", transport=server.transport).teams.create(ORGANIZATION, TeamWrite(name="x"))


@pytest.mark.parametrize(
    "fault", [*(httpx.Response(status) for status in (408, 429, 502, 503, 504)), BROKEN, REFUSED], ids=str
)
def test_a_read_is_retried_after_a_transient_error(
    answering: Answering, no_waiting: list[float], fault: httpx.Response | Exception
) -> None:
    server = answering(fault, GONE)
    with pytest.raises(errors.NotFoundError):
        ask(server)
    assert len(server.requests) == 2
    assert len(no_waiting) == 1


def test_it_gives_up_after_two_retries(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(BUSY)
    with pytest.raises(errors.ServerError, match="503"):
        ask(server)
    assert len(server.requests) == 3


def test_retries_can_be_switched_off(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(BUSY)
    with pytest.raises(errors.ServerError):
        ask(server, max_retries=0)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 404, 500, 501])
def test_other_error_responses_are_final(answering: Answering, no_waiting: list[float], status: int) -> None:
    server = answering(status, {"detail": "no"})
    with pytest.raises(errors.ApiError):
        ask(server)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [BUSY, BROKEN], ids=str)
def test_a_post_is_not_sent_twice(
    answering: Answering, no_waiting: list[float], fault: httpx.Response | Exception
) -> None:
    server = answering(fault)
    with pytest.raises((errors.ServerError, errors.TransportError)):
        create(server)
    assert len(server.requests) == 1


def test_a_post_is_retried_when_nothing_was_sent(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(REFUSED, GONE)
    with pytest.raises(errors.NotFoundError):
        create(server)
    assert len(server.requests) == 2


def test_a_timeout_has_its_own_error(answering: Answering, no_waiting: list[float]) -> None:
    with pytest.raises(errors.RequestTimeoutError):
        ask(answering(httpx.ReadTimeout("slow")))


def test_the_async_client_retries_too(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(BUSY, BROKEN, GONE)

    async def run() -> None:
        async with AsyncGiosg("t", transport=server.transport) as giosg:
            await giosg.teams.get(ORGANIZATION, ORGANIZATION)

    with pytest.raises(errors.NotFoundError):
        asyncio.run(run())
    assert len(server.requests) == 3


def test_every_attempt_at_gotom_is_signed_again(
    answering: Answering, no_waiting: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter(datetime(2026, 1, 1, 0, 0, second, tzinfo=UTC) for second in range(3))
    monkeypatch.setattr("gotom_client.auth.utc_now", lambda: next(moments))
    server = answering(BUSY, BUSY, httpx.Response(404))
    with (
        pytest.raises(gotom_client.errors.NotFoundError),
        GoTom(tenant="demo", user="u", secret="s", transport=server.transport) as gotom,
    ):
        gotom.campaigns.get("1")
    assert [request.headers["date"][-3:] for request in server.requests] == ["00Z", "01Z", "02Z"]
    assert len({request.headers["authorization"] for request in server.requests}) == 3


def test_an_error_response_garbled_by_a_proxy_is_retried_too(answering: Answering, no_waiting: list[float]) -> None:
    server = answering(httpx.Response(503, text="<html>"), GONE)
    with pytest.raises(errors.NotFoundError):
        ask(server)
    assert len(server.requests) == 2


@pytest.mark.parametrize("fault", [httpx.UnsupportedProtocol("x"), httpx.LocalProtocolError("x")], ids=str)
def test_a_client_side_error_is_not_retried(answering: Answering, no_waiting: list[float], fault: Exception) -> None:
    server = answering(fault)
    with pytest.raises(errors.TransportError):
        ask(server)
    assert len(server.requests) == 1


def test_a_failed_connection_has_its_own_error(answering: Answering, no_waiting: list[float]) -> None:
    with pytest.raises(errors.ConnectionFailedError, match=r"getTeam \(GET /.*\) received no response: ref") as caught:
        ask(answering(REFUSED))
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_retry_after_is_honoured(answering: Answering, no_waiting: list[float]) -> None:
    with pytest.raises(errors.NotFoundError):
        ask(answering(httpx.Response(429, headers={"Retry-After": "7"}), GONE))
    assert no_waiting == [7]


def busy(retry_after: str | None = None) -> httpx.Response:
    return httpx.Response(503, headers={} if retry_after is None else {"Retry-After": retry_after})


def test_delays_double_up_to_eight_seconds_minus_jitter() -> None:
    for attempt, longest in enumerate((0.5, 1, 2, 4, 8, 8)):
        waits = [pause("GET", attempt, busy()) or 0 for _ in range(50)]
        assert longest * 0.75 <= min(waits)
        assert max(waits) <= longest
        assert len(set(waits)) > 1


def test_a_date_in_retry_after_is_honoured() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    wait = pause("GET", 0, busy(soon))
    assert wait is not None
    assert 25 < wait <= 30


@pytest.mark.parametrize("nonsense", ["-1", "soon", "nan", "1e3", "", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_an_invalid_retry_after_is_ignored(nonsense: str) -> None:
    wait = pause("GET", 0, busy(nonsense))
    assert wait is not None
    assert 0.375 <= wait <= 0.5


def test_a_retry_after_of_more_than_a_minute_is_final() -> None:
    assert pause("GET", 0, busy("60")) == 60
    assert pause("GET", 0, busy("61")) is None


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_method_that_is_not_idempotent_is_sent_once(method: str) -> None:
    assert pause(method, 0, busy()) is None
    assert pause(method, 0, BROKEN) is None
    assert pause(method, 0, httpx.ReadTimeout("slow")) is None
    assert pause(method, 0, httpx.ConnectTimeout("slow")) is not None


@pytest.mark.parametrize("status", [429, 503])
def test_a_post_that_was_not_processed_is_sent_again(
    answering: Answering, no_waiting: list[float], status: int
) -> None:
    server = answering(httpx.Response(status, headers={"Retry-After": "3"}), GONE)
    with pytest.raises(errors.NotFoundError):
        create(server)
    assert len(server.requests) == 2
    assert no_waiting == [3.0]


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_a_post_without_that_promise_is_not(answering: Answering, no_waiting: list[float], status: int) -> None:
    headers = {"Retry-After": "3"} if status not in (429, 503) else {}
    server = answering(httpx.Response(status, headers=headers))
    with pytest.raises(errors.ApiError):
        create(server)
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [BUSY, BROKEN], ids=str)
def test_an_upsert_is_retried_and_signed_anew(
    answering: Answering, no_waiting: list[float], fault: httpx.Response | Exception
) -> None:
    server = answering(fault, httpx.Response(404, json={"message": "no"}))
    archived: Any = {"archived": True}
    with pytest.raises(gotom_client.errors.ApiError):
        GoTom(tenant="demo", user="u", secret="s", transport=server.transport).campaigns.set_archived("1", archived)
    assert len(server.requests) == 2
    assert all(request.headers["Authorization"].startswith("gotom_app_api u:") for request in server.requests)


def test_retries_end_after_a_while(answering: Answering, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("time.sleep", lambda seconds: now.__setitem__(0, now[0] + seconds))
    server = answering(httpx.Response(503, headers={"Retry-After": "60"}))
    with pytest.raises(errors.ServerError):
        ask(server, max_retries=50)
    assert len(server.requests) == 6
